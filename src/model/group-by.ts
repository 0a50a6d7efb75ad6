/** Things by a key: groups in the order of their first members, members in theirs; what has no key is in no group. */
export function groupBy<T, K>(
  things: readonly T[],
  keyOf: (thing: T, at: number) => K | null | undefined,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  things.forEach((thing, at) => {
    const key = keyOf(thing, at);
    if (key === null || key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  });
  return groups;
}
