import { expect, it } from 'vitest';
import { ClauseShelf } from './clause-shelf.ts';
import { LikenessIndex } from './likeness-index.ts';

function shelfOf(...texts: string[]): ClauseShelf {
  const shelf = new ClauseShelf();
  const clauses = texts.map((text, at) => ({
    place: `op${at + 1}`,
    section: 'operative' as const,
    text,
    verb: null,
    agenda: false,
    boilerplate: false,
    units: () => text.split(' '),
  }));
  shelf.add({ document: 0, clauses, abbreviations: new Map() });
  return shelf;
}

function lookUp(texts: readonly string[], most = 9): number[] {
  const shelf = shelfOf(...texts);
  const index = new LikenessIndex(shelf);
  const last = shelf.size - 1;
  for (let clause = 0; clause < last; clause += 1) index.add(clause);
  return index.lookUp(last, most);
}

it('finds clauses that share phrases, those that share most first', () => {
  const found = lookUp(['a b c x y', 'p q r s t', 'a b c d y', 'a b c d e']);
  expect(found).toEqual([2, 0]);
});

it('prefers the later of two that share the same', () => {
  expect(lookUp(['a b c d', 'a b c d', 'a b c d'], 1)).toEqual([1]);
});

it('knows clauses too short for a phrase of three words', () => {
  expect(lookUp(['remains seized', 'decides', 'remains seized'])).toEqual([0]);
  expect(lookUp(['', ''])).toEqual([]);
});

it('looks at no more than the last uses of what everybody says', () => {
  const formula = 'decides to remain seized of the matter';
  const found = lookUp(Array<string>(500).fill(formula), 500);
  expect(found.length).toBeLessThan(60);
  expect(found[0]).toBe(498);
});
