import { expect, test, vi } from 'vitest';
import { collectPatterns, patternsMadeBy } from './linearity/collect-patterns.ts';
import { compileEverything } from './linearity/compile-everything.ts';
import { compileSteps } from './linearity/compile-steps.ts';
import { matches } from './linearity/count-steps.ts';
import { findGrowth } from './linearity/find-growth.ts';

vi.setConfig({ testTimeout: 300_000 });

const { literals, made } = collectPatterns(['src/extract', 'src/model']);
const run = await patternsMadeBy(compileEverything);

test('every place that puts a pattern together has been seen to do it', () => {
  expect(literals.size).toBeGreaterThan(100);
  expect(made.length).toBeGreaterThan(40);
  expect(made.filter((site) => !run.has(site))).toEqual([]);
});

/** By the place that writes or makes them. */
const SITES: readonly (readonly [site: string, patterns: readonly RegExp[]])[] = [
  ...[...literals].map(([site, pattern]) => [site, [pattern]] as const),
  ...made.map((site) => [site, [...(run.get(site)?.values() ?? [])]] as const),
];

/** Counted, not timed: the steps of a pattern that goes back where it fails, on texts made of its own pieces. */
test.each(SITES)('%s: steps grow as the text does', (_, patterns) => {
  for (const pattern of patterns) {
    const attack = findGrowth(pattern);
    expect(attack && { pattern: String(pattern), ...attack }).toBeNull();
  }
});

test.each([
  /\s+$/,
  /^(?:a+)+$/,
  /^\d+\s*,?\s*x/,
  /(?<=x.*)y/,
  /^(?:[A-Z]\s*)*\s*$/u,
  /(?:a|b)*c/,
  /\[.*\]/,
  /^(?=.*x)*[ab]+b+c/,
])('a pattern that backtracks is found: %s', (pattern) => {
  expect(findGrowth(pattern)).not.toBeNull();
});

test.each([/\d{1,4}\/\d{1,4}/g, /^\s*x/, /[“"][^”"]{1,50}[”"]/, /(?<![a-z])of\s+the(?![a-z])/giu])(
  'one that does not is not: %s',
  (pattern) => {
    expect(findGrowth(pattern)).toBeNull();
  },
);

test.each<[RegExp, string, boolean]>([
  [/^a{2,3}?b$/, 'aaab', true],
  [/(?<=a+)b(?!c)/, 'xaabd', true],
  [/^(?:a|ab)(?:c|bcd)$/, 'abcd', true],
  [/^(?:a*)*b/, 'aac', false],
  [/\bword\b/iu, 'a Word, b', true],
  [/^b$/m, 'a\nb\nc', true],
  [/(?<!\p{L})\p{Lu}/u, 'aA É', true],
])('%s matches as it does elsewhere', (pattern, text, expected) => {
  expect(pattern.test(text)).toBe(expected);
  expect(matches(compileSteps(pattern), text)).toBe(expected);
});
