import { expect, test } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { sourcedTitles } from './sourced-titles.ts';

/** Titles as [row of the node, title, language, source, inferred]. */
function titlesOf(facts: readonly (readonly [number, string, string, string, boolean?])[], language: string) {
  const index = madeIndex({
    facts: {
      node: facts.map(([node]) => node),
      name: facts.map(() => 'title' as const),
      value: facts.map(([, value]) => value),
      language: facts.map(([, , of]) => of),
      source: facts.map(([, , , source]) => source),
      inferred: facts.map(([, , , , inferred = false]) => inferred),
    },
  });
  return [...sourcedTitles(index, language)];
}

test('the text’s own title goes before others’, and the first before the next', () => {
  const facts = [
    [0, 'As a book has it', 'en', 'register: a book'],
    [0, 'As printed', 'en', 'masthead:one.txt'],
    [0, 'As printed again', 'en', 'masthead:two.txt'],
    [1, 'As one says', 'en', 'register: a book'],
    [1, 'As another says', 'en', 'mention:A/RES/78/16#pp1'],
  ] as const;
  const wanted = [
    [0, 'As printed'],
    [1, 'As one says'],
  ];
  expect(titlesOf(facts, 'en')).toEqual(wanted);
  expect(new Map(titlesOf(facts.toReversed(), 'en')).get(0)).toBe('As printed again');
});

test('a title in another language, or only inferred, is none', () => {
  expect(titlesOf([[0, 'Un título', 'es', 'masthead:one.txt']], 'en')).toEqual([]);
  expect(titlesOf([[0, 'A title', 'en', 'register: inferred', true]], 'en')).toEqual([]);
});
