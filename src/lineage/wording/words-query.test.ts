import { expect, test } from 'vitest';
import { readWordsQuery } from './words-query.ts';

/** A phrase in brackets, with a star where it goes on and in quotation marks where it is exact. */
const shown = (query: string) =>
  readWordsQuery(query)
    .phrases.map(({ words, open, exact }) => {
      const phrase = words.join(' ') + (open ? '*' : '');
      return exact ? `"${phrase}"` : `[${phrase}]`;
    })
    .join(' ');

test.each([
  ['fines delict', '[fines] [delict*]'],
  ['fines ', '[fines]'],
  ['77/36', '[77 36*]'],
  ['“fines de la carta” uso', '"fines de la carta" [uso*]'],
  ['uso «de la', '[uso] [de] [la*]'],
  ['„a «b c» d', '[a] "b c" [d*]'],
  ["l'égalité ", '[l egalite]'],
  ['国际安全', '[国 际] [安 全*]'],
  ['第73号 信息', '[第] [73] [号] [信 息*]'],
  ['" " — «»', ''],
  ['', ''],
])('%j is read as %s', (query, phrases) => expect(shown(query)).toBe(phrases));

test('a query without end is read by its first words, a phrase too, and that is told', () => {
  const words = 'palabra '.repeat(1000);
  expect(readWordsQuery('palabra '.repeat(30)).whole).toBe(true);
  const { phrases, whole } = readWordsQuery(words);
  expect([phrases.length, whole]).toEqual([30, false]);
  const quoted = readWordsQuery(`dos palabras «${words}» otra`);
  expect(quoted.phrases.map((phrase) => phrase.words.length)).toEqual([1, 1, 28]);
  expect(quoted.whole).toBe(false);
});
