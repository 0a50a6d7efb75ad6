import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnchoredPattern } from './anchored-pattern.ts';

const PATTERNS = [
  /^(?:the )(?:general assembly|security council)(?<rest>[^,]{0,60})/iu,
  /^\s*\d{1,4}[\s-]?\p{L}{0,3}\s?(?:meeting)/iu,
  /^(?:annex(?:es)?)(?![\p{L}\p{M}])[^.;]{0,100}$/iu,
  /^[_―—]{5,}$/,
  /^第\s?\d{1,4}次/,
  /^a?$/,
];

/** What the patterns match, whole or in pieces. */
const WORDS = [
  'The General Assembly',
  'the ',
  'SECURITY COUNCIL',
  '12th meeting',
  ' 7',
  'Annex',
  'annexes',
  ' II',
];
const PIECES = [...WORDS, 'a', '第', '第12次', '_____', '――――――', ',', 'É', '\u{1d400}', '\ud835', ''];

describe.each(PATTERNS)('%s', (pattern) => {
  const anchored = new AnchoredPattern(pattern);

  test('matches what the pattern matches', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        expect(anchored.test(text)).toBe(pattern.test(text));
        expect(anchored.exec(text)).toEqual(pattern.exec(text));
      }),
    );
  });
});

test('most beginnings are told without the pattern', () => {
  const anchored = new AnchoredPattern(/^annex/i);
  expect(['Annex', 'an', 'a', ''].map((text) => anchored.mayMatch(text))).toEqual([true, true, true, true]);
  expect(['The', 'as', '1.', 'Приложение'].map((text) => anchored.mayMatch(text))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
