/**
 * The heaviest part of pairs in which both sides rise: what kept its order.
 * Heaviest increasing subsequence, G. Jacobson & K.-P. Vo (1992), here in plain quadratic form.
 * @param pairs in any order, no side twice; weights above 0.
 * @returns the members, in order.
 */
export function heaviestRising<Pair extends { readonly left: number; readonly right: number }>(
  pairs: readonly Pair[],
  weigh: (pair: Pair) => number,
): Pair[] {
  const ordered = [...pairs].sort((a, b) => a.left - b.left);
  const sums: number[] = [];
  const before: number[] = [];
  let end = -1;
  ordered.forEach((pair, place) => {
    let last = -1;
    for (let earlier = 0; earlier < place; earlier++)
      if (ordered[earlier]!.right < pair.right && sums[earlier]! > (sums[last] ?? 0)) last = earlier;
    sums[place] = (sums[last] ?? 0) + weigh(pair);
    before[place] = last;
    if (sums[place] > (sums[end] ?? 0)) end = place;
  });
  const rising: Pair[] = [];
  for (let place = end; place >= 0; place = before[place]!) rising.push(ordered[place]!);
  return rising.reverse();
}
