import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeSurroundings } from '../scripts/node-surroundings.ts';
import { extractFile } from '../src/extract/extract-file.ts';
import { TEXT_FOLDERS } from './score/structure/corpus-documents.ts';
import { textFault } from './score/structure/text-losses.ts';

/** What is wrong with how a file's text is held by its documents; null where nothing is. */
async function faultOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const documents = await extractFile({ name, bytes }, nodeSurroundings);
  const unread = documents.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  return unread ? null : textFault(bytes, name, documents);
}

/** Lines as resolutions have them, and as pages break them. */
const LINE = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.stringMatching(/^(?:Recalling|Decides|the|of|and its) [a-z ]{0,60}[a-z,;.:]$/) },
  fc.constantFrom('The General Assembly,', 'The Security Council,', 'Annex', 'IV', 'A', 'United Nations'),
  fc.constantFrom('79/901. Title of the text', 'Title of the text', 'A/RES/79/901', 'Distr.: General', '\f'),
  fc.constantFrom('_______________', 'of the________________', '24-10001 (E)', '2/7', '*2410001*'),
  fc.constantFrom(
    '46th plenary meeting',
    '4 December 2023',
    '0.05 of it',
    '12.c of it',
    '26 August and 4 May',
  ),
  fc.nat(30).map(String),
  fc.nat(30).map((number) => `${number}. Decides to go on;`),
  fc.nat(30).map((number) => `${number} A/78/${number}.`),
  fc.constantFrom('¹ See A/78/404.', '(a) To go on;', '(i) To stop;', '• bullet', '| cell | cell |'),
);

test('no text is lost, doubled or put elsewhere, whatever its lines are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(LINE, { minLength: 1, maxLength: 60 }), async (lines) => {
      const text = `The resolution of the session, and its text:\n${lines.join('\n')}`;
      expect(await faultOf('made.txt', new TextEncoder().encode(text))).toBeNull();
    }),
    { numRuns: 400 },
  );
});

/** Every so many files of the shared corpus; `npm run score` reads them all. */
const STEP = 41;
const CORPUS = join(import.meta.dirname, '..', '..', 'shared', 'corpus');
const SAMPLE = TEXT_FOLDERS.flatMap((folder) => {
  const path = join(CORPUS, folder);
  const files = existsSync(path) ? readdirSync(path).toSorted() : [];
  return files.filter((_, row) => row % STEP === 0).map((file) => join(path, file));
});

test('no text of the shared corpus is lost', { timeout: 60_000 }, async ({ skip }) => {
  skip(SAMPLE.length === 0, 'there is no shared corpus beside the checkout');
  for (const path of SAMPLE) {
    expect([path, await faultOf(basename(path), readFileSync(path))]).toEqual([path, null]);
  }
});
