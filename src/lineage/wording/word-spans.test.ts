import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedWords } from '../clauses/folded-words.ts';
import { spanOfWords } from './word-spans.ts';

const shown = (text: string, from: number, to: number) => {
  const span = spanOfWords(text, from, to);
  return span && text.slice(span.start, span.end);
};

it.each([
  ['Considerando que, según la Carta,', 1, 3, 'que, según'],
  ['l’État — «l’égalité»', 1, 4, 'État — «l’égalité'],
  ['إِذْ تُشِيرُ إلى', 0, 2, 'إِذْ تُشِيرُ'],
  ['重申第73/27号决议', 2, 5, '第73/27'],
  ['重申第73/27号决议', 1, 2, '申'],
  ['№ 5 доклада Генерального секретаря', 2, 4, 'доклада Генерального'],
  ['at 20 ℃ and below', 2, 4, '℃ and'],
  ['the Brand℠ name', 1, 2, 'Brand℠'],
  ['½ of it', 1, 3, '½ of'],
  ['one', 1, 2, null],
])('in %s', (text, from, to, words) => expect(shown(text, from, to)).toBe(words));

const text = fc.string({
  unit: fc.constantFrom('a', 'É', ' ', ',', '7', '—', 'ß', 'ы', '½', '№', '℃', '℠', '中', '\u0301'),
  maxLength: 30,
});

it('says what the words say', () => {
  fc.assert(
    fc.property(text, fc.nat(8), fc.integer({ min: 1, max: 8 }), (all, from, length) => {
      const words = foldedWords(all);
      fc.pre(from + length <= words.length);
      const said = foldedWords(shown(all, from, from + length) ?? '');
      // A sign of two words, one half, is shown whole.
      if (all.includes('½')) expect(said.join(' ')).toContain(words.slice(from, from + length).join(' '));
      else expect(said).toEqual(words.slice(from, from + length));
    }),
  );
});
