import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDINGS } from '../score/sample/wordings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, 'data', 'sources');
const CASES = join(ROOT, 'tests', 'fixtures', 'mentions');

/**
 * Reads the seeds, and in each language a text with head, preamble, operative paragraphs and notes, so that whatever is
 * compiled when it is first needed has been. Modules are loaded in here, to be seen by whoever watches.
 */
export async function compileEverything(): Promise<void> {
  const { extractDocuments } = await import('../../src/extract/extract-documents.ts');
  const { readDocuments } = await import('../../src/extract/read-document.ts');
  const { LANGUAGES } = await import('../../src/extract/languages/languages.ts');
  for (const name of readdirSync(SOURCES))
    extractDocuments({ name, text: readFileSync(join(SOURCES, name), 'utf8') });
  for (const language of LANGUAGES) {
    const wording = WORDINGS.find((one) => one.language === language.code);
    const cases = readFileSync(join(CASES, `${language.code}.txt`), 'utf8').split('\n');
    const sentences = cases.slice(1).map((line) => line.replace(/ \| .*$/, '').replaceAll(/[{}]/g, ''));
    const paragraphs = sentences.flatMap((sentence, row) => [`${row + 1}. ${sentence}`, '']);
    const opening = [wording?.opening.GA ?? '', '', ...sentences.slice(0, 9), '', '¹ A/78/1.', ''];
    for (const lines of [
      [...opening, ...paragraphs],
      ['A/RES/1(I)', '', ...opening],
      ['A 0pening', ...sentences],
    ])
      readDocuments('made.txt', { lines, headings: new Map() }, language);
  }
}
