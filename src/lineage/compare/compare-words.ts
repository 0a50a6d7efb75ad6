/** An order of lists of words: shorter ones first, then by the first word that differs. 0 for the same words. */
export function compareWords(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return left.length - right.length;
  const at = left.findIndex((word, place) => word !== right[place]);
  if (at < 0) return 0;
  return left[at]! < right[at]! ? -1 : 1;
}
