/** The stretch of a text that is closest to words somebody looks for. */
export interface ClosestStretch {
  /** Words from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** Words to change, to take out or to put in, to make one of the other. */
  readonly changes: number;
}

/**
 * Where in a text words stand with the fewest changes; of several such places the first, and there the shortest.
 * P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition", Journal of Algorithms 1
 * (1980) 359–373.
 */
export function closestStretch(sought: Uint32Array, words: Uint32Array): ClosestStretch {
  const height = sought.length;
  /** By words of `sought` read: changes so far, and where the stretch began. */
  let changes = Uint32Array.from({ length: height + 1 }, (_, row) => row);
  let begins = new Uint32Array(height + 1);
  let nextChanges = new Uint32Array(height + 1);
  let nextBegins = new Uint32Array(height + 1);
  let best: ClosestStretch = { from: 0, to: 0, changes: height };
  for (let column = 1; column <= words.length; column += 1) {
    const word = words[column - 1]!;
    nextChanges[0] = 0;
    nextBegins[0] = column;
    for (let row = 1; row <= height; row += 1) {
      const changed = changes[row - 1]! + (sought[row - 1] === word ? 0 : 1);
      const added = changes[row]! + 1;
      const removed = nextChanges[row - 1]! + 1;
      const least = Math.min(changed, added, removed);
      nextChanges[row] = least;
      nextBegins[row] =
        least === changed ? begins[row - 1]! : least === removed ? nextBegins[row - 1]! : begins[row]!;
    }
    [changes, nextChanges] = [nextChanges, changes];
    [begins, nextBegins] = [nextBegins, begins];
    if (changes[height]! < best.changes)
      best = { from: begins[height]!, to: column, changes: changes[height]! };
  }
  return best;
}
