import { expect, test } from 'vitest';
import { readWordsQuery } from './words-query.ts';

/** A phrase in brackets, with a star where it goes on and in quotation marks where it is exact. */
const shown = (query: string) =>
  readWordsQuery(query)
    .map(({ words, open, exact }) => {
      const phrase = words.join(' ') + (open ? '*' : '');
      return exact ? `"${phrase}"` : `[${phrase}]`;
    })
    .join(' ');

test.each([
  ['fines delict', '[fines] [delict*]'],
  ['fines ', '[fines]'],
  ['77/36', '[77 36*]'],
  ['“fines de la carta” uso', '"fines de la carta" [uso*]'],
  ['uso «de la', '[uso] "de la*"'],
  ['uso «de la ', '[uso] "de la"'],
  ["l'égalité ", '[l egalite]'],
  ['国际安全', '[国 际] [安 全*]'],
  ['第73号 信息', '[第] [73] [号] [信 息*]'],
  ['" " — «»', ''],
  ['', ''],
])('%j is read as %s', (query, phrases) => expect(shown(query)).toBe(phrases));

test('a query without end is read by its first words', () => {
  expect(readWordsQuery('palabra '.repeat(1000))).toHaveLength(30);
});
