import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { akomaNtoso } from '../../src/export/akoma-ntoso.ts';
import { NOTHING_KNOWN } from '../../src/export/exporter.ts';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';
import { MADE_TEXTS } from './made-texts.ts';
import { expectedWords, readBack } from './read-back.ts';

// Much is read, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });

const SOURCES = join(import.meta.dirname, '..', '..', 'data', 'sources');
const TEXTS: readonly (readonly [string, string])[] = [
  ...readdirSync(SOURCES).map((file) => [file, readFileSync(join(SOURCES, file), 'utf8')] as const),
  ...Object.entries(MADE_TEXTS),
];

/** All words in their order, all footnotes, a reference for each decided mention, nothing that points nowhere. */
function check(document: RecallingDocument): void {
  const found = readBack(akomaNtoso.write(document, NOTHING_KNOWN));
  const { words, notes } = expectedWords(document);
  expect(found.words).toBe(words);
  expect([...found.notes].toSorted()).toEqual(notes.toSorted());
  const decided = document.mentions.filter(({ citation }) => citation.target !== null);
  const indirect = document.indirectReferences.filter(({ symbol }) => symbol !== null);
  expect(found.references).toHaveLength(decided.length + indirect.length);
  expect(new Set(found.eIds).size).toBe(found.eIds.length);
  expect(found.pointers.filter((pointer) => !found.eIds.includes(pointer))).toEqual([]);
}

test.each(TEXTS)('%s comes out word by word', (name, text) => {
  for (const document of extractDocuments({ name, text })) check(document);
});

const pieces = fc.constantFrom(
  '\n1. ',
  '\n(a) ',
  '\n(i) ',
  '¹',
  '\n¹ ',
  '\nAnnex\n',
  '\nThe General Assembly,\n',
  '\nA\n',
  '\n42nd plenary meeting\n',
  ' resolution 77/37 ',
  '\u0001',
  '<&>"',
);
const mutated = fc
  .record({
    text: fc.constantFrom(...TEXTS.map(([, text]) => text)),
    cuts: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: pieces, drop: fc.nat(300) }),
      { maxLength: 6 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((before, { at, put, drop }) => {
      const start = Math.floor(at * before.length);
      return before.slice(0, start) + put + before.slice(start + drop);
    }, text),
  );

test('so does whatever becomes of a text', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      for (const document of extractDocuments({ name: 'mutated.txt', text })) check(document);
    }),
    { numRuns: 150 },
  );
});
