import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onOneLine, paragraphsOfWords, soughtShare, soughtWords } from './sought-words.ts';

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
  expect(soughtWords('𝒜'.repeat(1000))).toBe('𝒜'.repeat(499));
});

test.each([
  ['Recordando la Carta,\n\nReafirmando los fines', 'Recordando la Carta, ¶ Reafirmando los fines'],
  ['Recordando la Carta,\r\nReafirmando los fines', 'Recordando la Carta, ¶ Reafirmando los fines'],
  ['1. Decide incluir;\n2. Pide que se informe.', 'Decide incluir; ¶ Pide que se informe.'],
  ['重申《宪章》，\n回顾决议', '重申《宪章》， ¶ 回顾决议'],
  ['una línea,\nde la misma\nCarta', 'una línea, de la misma Carta'],
  ['resoluciones 36/103,\n43/78 H', 'resoluciones 36/103, 43/78 H'],
  ['¶ uno ¶ ¶ dos', 'uno ¶ dos'],
])('of several paragraphs %j each is looked for: %j', (text, words) => {
  expect(soughtWords(text)).toBe(words);
  expect(paragraphsOfWords(words)).toEqual(words.split(' ¶ '));
});

test('of too many paragraphs the first are looked for', () => {
  const text = Array.from({ length: 20 }, () => 'palabra '.repeat(150)).join('\n\n');
  const words = soughtWords(text) ?? '';
  expect(encodeURIComponent(words).length).toBeLessThanOrEqual(6000);
  expect(paragraphsOfWords(words)).toHaveLength(3);
  expect(soughtShare(text)).toEqual({ given: 20, kept: 3, cut: false });
  expect(soughtShare(onOneLine(text))).toEqual({ given: 20, kept: 3, cut: false });
});

test.each(['слово ', 'كلمة ', '信息'])(
  '%j over and over makes no longer address, and is told to be cut',
  (word) => {
    const words = soughtWords(word.repeat(1000)) ?? '';
    const { length } = encodeURIComponent(words);
    expect(length).toBeLessThanOrEqual(6000);
    expect(length).toBeGreaterThan(5900);
    expect(soughtShare(word.repeat(1000))).toEqual({ given: 1, kept: 1, cut: true });
    expect(soughtShare(words).cut).toBe(false);
    if (word.endsWith(' ')) expect(words.endsWith(word.trim())).toBe(true);
  },
);

/** Anything, and what paragraphs begin and end with. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({
    unit: fc.constantFrom('A', 'b', '5', '.', ',', '\n', ' ', '¶', ')', '\u200b', '中'),
    maxLength: 40,
  }),
);

test('a second cleaning changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = soughtWords(text);
      if (once !== null) expect(soughtWords(once)).toBe(once);
    }),
  );
});
