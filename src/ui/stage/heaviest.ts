/**
 * The items of most weight, heaviest first, those of one weight in the order they come in: what sorting them all would
 * leave at the front, without sorting hundreds of thousands for a few.
 */
export function heaviest<Item>(
  items: readonly Item[],
  most: number,
  weightOf: (item: Item) => number,
): Item[] {
  const weights = new Float64Array(items.length);
  for (let place = 0; place < items.length; place += 1) weights[place] = weightOf(items[place]!);
  const least = weights.toSorted()[items.length - most] ?? -Infinity;
  const kept: { readonly item: Item; readonly weight: number }[] = [];
  for (const [place, weight] of weights.entries()) {
    if (weight >= least) kept.push({ item: items[place]!, weight });
  }
  kept.sort((a, b) => b.weight - a.weight);
  return kept.slice(0, most).map(({ item }) => item);
}
