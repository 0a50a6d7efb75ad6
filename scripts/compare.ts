/** Two texts side by side: `npm run compare -- A B`. */
import { comparisonHtml } from '../src/export/comparison/comparison-html.ts';
import { comparisonLines } from '../src/export/comparison/comparison-lines.ts';
import { comparisonText } from '../src/export/comparison/comparison-text.ts';
import {
  writtenComparison,
  writtenVersions,
  type WrittenComparison,
} from '../src/export/comparison/written-comparison.ts';
import { compare } from '../src/lineage/compare/compare.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { partsByNumber } from '../src/state/selectors/parts-by-number.ts';
import { endWithReader, whyNot } from './each-document.ts';
import { readArguments, readFormat, textOf, wrongUsage } from './read-arguments.ts';
import { TextsToExport } from './texts-to-export.ts';

const USAGE = `Usage: npm run --silent compare -- A B [--format text|json|html] [--language es | es,en] [--corpus FOLDER]
A and B are files, or symbols of the corpus. Says what became of every clause and of its words; two texts of different
languages stand side by side by their numbers. --language chooses among versions of a symbol, for both or for each; else
the first language that both are here in is taken.
Exit code 0 when both were compared, 1 when a text could not be found or opened, 2 for wrong usage.`;

const FORMATS: Readonly<Record<'text' | 'json' | 'html', (comparison: WrittenComparison) => string>> = {
  text: comparisonText,
  json: comparisonLines,
  html: comparisonHtml,
};

endWithReader();
process.exitCode = await main();

async function main(): Promise<0 | 1> {
  const { names, write, folder, languages: chosen } = readWords();
  const languages = chosen.length > 0 ? chosen : await sharedLanguage(names, folder);
  const sides: RecallingDocument[] = [];
  for (const [side, name] of names.entries()) {
    try {
      sides.push(await textNamed(name, folder, languages[side] ?? languages[0]));
    } catch (fault) {
      process.stderr.write(`compare: ${name}: ${whyNot(fault)}\n`);
    }
  }
  const [left, right] = sides;
  if (left === undefined || right === undefined) return 1;
  process.stdout.write(write(compared(left, right)));
  return 0;
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    format: { type: 'string', default: 'text' },
    language: { type: 'string' },
    corpus: { type: 'string' },
  });
  if (positionals.length !== 2) return wrongUsage('Two texts are to be named.', USAGE);
  const write = FORMATS[readFormat(values['format'], ['text', 'json', 'html'], USAGE)];
  const languages = textOf(values['language'])?.split(',') ?? [];
  if (languages.length > 2) return wrongUsage('--language is one language, or one for each text.', USAGE);
  return { names: positionals, write, folder: textOf(values['corpus']), languages };
}

/** The first language that both texts are here in; none where there is no such language, or a text is not here at all. */
async function sharedLanguage(names: readonly string[], folder: string | undefined): Promise<string[]> {
  const texts = new TextsToExport({ folder, language: undefined, place: undefined });
  try {
    const [left = [], right = []] = await Promise.all(names.map((name) => texts.languages(name)));
    return left.flatMap((each) => (each !== null && right.includes(each) ? each : [])).slice(0, 1);
  } catch {
    // What is wrong with a text is said when it is read.
    return [];
  }
}

/** The one document of a file or symbol. Throws, with words, where there is none or more than one. */
async function textNamed(name: string, folder: string | undefined, language: string | undefined) {
  const documents = await new TextsToExport({ folder, language, place: undefined }).documents(name);
  const [document, ...others] = documents;
  if (document === undefined) throw new Error('there is no text in it');
  if (others.length > 0) throw new Error(`there are ${documents.length} documents in it; compare takes one`);
  return document;
}

function compared(left: RecallingDocument, right: RecallingDocument): WrittenComparison {
  const versions = left.language !== null && right.language !== null && left.language !== right.language;
  return versions
    ? writtenVersions(left, right, partsByNumber(left.parts, right.parts))
    : writtenComparison(left, right, compare(left, right));
}
