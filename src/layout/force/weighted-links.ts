/** Places that pull at one another: rows of both ends, how strongly, and the weight of each place. */
export interface WeightedLinks {
  /** How many places there are. */
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly strength: Float32Array;
  /** By row: 1 for a place, and 1 more for each link. */
  readonly masses: Float32Array;
}

/** The weight that links give to places: the number of their links counts, not the strength. */
export function weighLinks(
  count: number,
  links: Pick<WeightedLinks, 'source' | 'target' | 'strength'>,
): WeightedLinks {
  const masses = new Float32Array(count).fill(1);
  for (const ends of [links.source, links.target]) for (const row of ends) masses[row]! += 1;
  return { count, ...links, masses };
}
