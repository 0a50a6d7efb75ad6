import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soughtWords } from './sought-words.ts';

test.each([
  ['fines delictivos\n o\u00a0terroristas ', 'fines delictivos o terroristas'],
  ['infor\u00admación \u202Eoculta', 'información oculta'],
  ['\uD800 palabra', 'palabra'],
])('%j is looked for as %j', (text, words) => {
  expect(soughtWords(text)).toBe(words);
});

test.each(['', ' \n', '«…»', '\u0000', '\uD800\uDC00'.slice(1)])('%j holds no words', (text) => {
  expect(soughtWords(text)).toBeNull();
});

test('long texts are cut after a word', () => {
  const words = soughtWords('palabra '.repeat(1000)) ?? '';
  expect(words.length).toBeLessThanOrEqual(1500);
  expect(words.endsWith('palabra')).toBe(true);
  expect(soughtWords('𝒜'.repeat(1000))).toBe('𝒜'.repeat(750));
});

test('a second cleaning changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const once = soughtWords(text);
      if (once !== null) expect(soughtWords(once)).toBe(once);
    }),
  );
});
