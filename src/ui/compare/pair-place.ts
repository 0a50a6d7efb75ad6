import type { ClausePair } from '../../lineage/compare/comparison.ts';
import { countedAs } from '../../lineage/compare/summarize-comparison.ts';

/** The place of a pair as the address names it: a part of the right text, or with a minus before it of the left one. */
export function pairPlace({ left, right }: Pick<ClausePair, 'left' | 'right'>): string {
  return right[0] ?? `-${left[0] ?? ''}`;
}

/** True for the pair that a place of the address is in. */
export function isAtPlace(
  { left, right, change }: Pick<ClausePair, 'left' | 'right' | 'change'>,
  place: string,
): boolean {
  const gone = change === 'dropped' || change === 'replaced';
  return place.startsWith('-') ? gone && left.includes(place.slice(1)) : right.includes(place);
}

/** True where a word, the punctuation or the order changed: what one steps through, and the summary counts. */
export function isChange(pair: Pick<ClausePair, 'change' | 'moved' | 'repunctuated'>): boolean {
  return countedAs(pair) !== 'copied';
}
