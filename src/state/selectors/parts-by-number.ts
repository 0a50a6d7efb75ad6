import type { Part } from '../../model/part.ts';

/** Paragraphs of the same number in two versions of a text; one of them null where the other version has no such paragraph. */
export interface NumberedPair {
  readonly left: Part | null;
  readonly right: Part | null;
}

const BODY = new Set<Part['kind']>(['preambular', 'operative', 'sub-paragraph', 'heading', 'paragraph']);

/**
 * The paragraphs of two versions of a text side by side by their ids, in the order of the left one; what only the right
 * one has stands after what precedes it there.
 */
export function partsByNumber(left: readonly Part[], right: readonly Part[]): NumberedPair[] {
  const [mine, others] = [left, right].map((parts) => parts.filter(({ kind }) => BODY.has(kind))) as [
    Part[],
    Part[],
  ];
  const known = new Map(others.map((part) => [part.id, part]));
  const own = new Set(mine.map(({ id }) => id));
  /** Paragraphs of the right version alone, by the one that precedes them. */
  const loose = new Map<string, Part[]>();
  let anchor = '';
  for (const part of others) {
    if (own.has(part.id)) anchor = part.id;
    else loose.set(anchor, [...(loose.get(anchor) ?? []), part]);
  }
  const lone = (after: string): NumberedPair[] =>
    (loose.get(after) ?? []).map((part) => ({ left: null, right: part }));
  return [
    ...lone(''),
    ...mine.flatMap((part) => [{ left: part, right: known.get(part.id) ?? null }, ...lone(part.id)]),
  ];
}
