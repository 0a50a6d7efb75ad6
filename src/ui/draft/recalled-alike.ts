import { groupBy } from '../../model/group-by.ts';
import type { LeftOutText } from '../../state/draft-check.ts';

/** Texts in groups of those that the same texts recall; groups and texts in the order in which they are given. */
export function recalledAlike(texts: readonly LeftOutText[]): readonly (readonly LeftOutText[])[] {
  return [...groupBy(texts, ({ recalledBy }) => recalledBy.map(({ id }) => id).join(' ')).values()];
}
