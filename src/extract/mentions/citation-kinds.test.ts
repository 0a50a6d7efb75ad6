import { describe, expect, test } from 'vitest';
import { CITATION_KINDS } from './citation-kinds.ts';
import { compileLanguage } from '../languages/compiled-language.ts';
import { en } from '../languages/en.ts';
import { findTokens, numberWords } from './find-tokens.ts';
import { scanText } from './scan-text.ts';

const english = compileLanguage(en);
const find = (text: string) => findTokens(scanText(text, english), english);

describe.each(CITATION_KINDS)('$name', ({ samples, behindSamples, pattern }) => {
  test.each(samples)('%s is found whole, by its own pattern and among all', (sample) => {
    const text = `See resolution ${sample}${behindSamples}, and more.`;
    expect(new RegExp(pattern(numberWords(english))).exec(sample + behindSamples)?.[0]).toBe(sample);
    expect(find(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([sample]);
  });
});

test.each(['Law10/2018', '1.25/7', 'pages 12/34/56', 'http://a/b'])('%s holds no token', (text) => {
  expect(find(text).filter((token) => token.symbol === null)).toEqual([]);
});

/**
 * No pattern may take time that grows faster than its input. Counted in steps of a clock would be noise: an input of
 * this length simply never ends under quadratic backtracking, so the test's own time limit is the check.
 */
test.each([
  ['7', 200_000],
  ['A/', 100_000],
  ['7/7 A, ', 40_000],
  ['(', 200_000],
  ['S-', 100_000],
  ['217 A (', 40_000],
  ['217 (I.', 40_000],
  ['resolution 1 (I I', 20_000],
  ['S1', 100_000],
])('a run of %s is read in one pass', (piece, times) => {
  expect(find(piece.repeat(times)).length).toBeLessThanOrEqual(piece.length * times);
});
