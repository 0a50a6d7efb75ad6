import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/extract/languages/languages.ts';
import { expandFragment } from './expand-fragment.ts';
import { languageSamples } from './language-samples.ts';

// Much is read, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'languages');

describe('a fragment of a language file stands for', () => {
  test.each([
    ['de', ['de']],
    ['resoluci(?:ón|ones)', ['resolución', 'resoluciones']],
    ['sep?tiembre', ['septiembre', 'setiembre']],
    ['a|b c', ['a', 'b c']],
    ['(?:ب|ك)?قرار', ['بقرار', 'كقرار', 'قرار']],
    ['[yo]', ['y', 'o']],
    ['[a-z]+x', ['…x']],
    ['sect\\. \\d{1,3}', ['sect. 1']],
    ['(?=before)after(?!that)', ['after']],
    ['', []],
    ['a.{0,20}b', ['ab']],
    ['a[^x]\\p{L}', ['a……']],
    ['[ab]'.repeat(13), null],
  ])('%s', (fragment, words) => {
    expect(expandFragment(fragment)).toEqual(words);
  });
});

test.each(LANGUAGES)('the samples of $code are up to date', async (language) => {
  const samples = languageSamples(language);
  expect(samples.length).toBeGreaterThan(2000);
  await expect(samples).toMatchFileSnapshot(join(FOLDER, `${language.code}.md`));
});

test('every language has its samples, and nothing else has', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(LANGUAGES.map(({ code }) => `${code}.md`).toSorted());
});
