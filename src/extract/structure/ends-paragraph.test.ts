import { expect, test } from 'vitest';
import { endsParagraph, endsSentence, endsWithStop } from './ends-paragraph.ts';

/** What the last letter says must be what these say. */
const PATTERNS = [
  [
    endsParagraph,
    /[,;.:!?»”"…)\]،؛，；。：）](?:\s?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}\/?|\*))?$|(?:;|,)\s*(?:and|or|y|o|et|ou)$/i,
  ],
  [endsSentence, /[;.:؛；。：](?:\s?(?:[\d⁰¹²³⁴-⁹]{1,3}|\d{1,3}\/))?$/],
  [endsWithStop, /[.;:]$/],
] as const;

const BEFORE = ['word', 'word.', 'word; ', 'word, an', 'word;o', 'word,e', 'word.¹', 'word: 12', 'word, 1'];

test.each(PATTERNS)('%o says what its pattern says', (ends, pattern) => {
  const astray = BEFORE.flatMap((before) =>
    Array.from({ length: 0x10000 }, (_, code) => before + String.fromCharCode(code)).filter(
      (line) => ends(line) !== pattern.test(line),
    ),
  );
  expect(astray).toEqual([]);
});

test('a line without letters ends nothing', () => {
  expect([endsParagraph(''), endsSentence(''), endsWithStop('')]).toEqual([false, false, false]);
});
