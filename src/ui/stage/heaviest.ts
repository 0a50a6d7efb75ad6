/**
 * The items of most weight, heaviest first, those of one weight in the order they come in: what sorting them all would
 * leave at the front, without sorting hundreds of thousands for a few.
 */
export function heaviest<Item>(
  items: readonly Item[],
  most: number,
  weightOf: (item: Item) => number,
): Item[] {
  const weights = Float64Array.from(items, weightOf);
  const least = weights.toSorted()[items.length - most] ?? -Infinity;
  const kept = items.flatMap((item, place) =>
    weights[place]! >= least ? [{ item, weight: weights[place]! }] : [],
  );
  kept.sort((a, b) => b.weight - a.weight);
  return kept.slice(0, most).map(({ item }) => item);
}
