import type { LeftOutText } from '../../state/draft-check.ts';

/** Texts in groups of those that the same texts recall; groups and texts in the order in which they are given. */
export function recalledAlike(texts: readonly LeftOutText[]): readonly (readonly LeftOutText[])[] {
  const groups = new Map<string, LeftOutText[]>();
  for (const left of texts) {
    const key = left.recalledBy.map(({ id }) => id).join(' ');
    const group = groups.get(key);
    if (group) group.push(left);
    else groups.set(key, [left]);
  }
  return [...groups.values()];
}
