import { expect, it } from 'vitest';
import type { Part, PartKind } from '../../model/part.ts';
import { isTooLongToCompare, MOST_QUICK_CLAUSES } from './read-compared-text.ts';

const parts = (count: number, kind: PartKind): Part[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `op${at + 1}`,
    kind,
    marker: null,
    span: { start: 0, end: 0 },
    bodyStart: 0,
    verb: null,
  }));

it('a text of more clauses than are compared at once is too long; its footnotes do not count', () => {
  const most = parts(MOST_QUICK_CLAUSES, 'operative');
  expect(isTooLongToCompare({ parts: most })).toBe(false);
  expect(isTooLongToCompare({ parts: [...most, ...parts(5, 'footnote')] })).toBe(false);
  expect(isTooLongToCompare({ parts: [...most, ...parts(1, 'paragraph')] })).toBe(true);
});
