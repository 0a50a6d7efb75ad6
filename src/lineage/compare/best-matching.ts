/** A possible pair of a left and a right thing, and what it is worth: an integer above 0. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/**
 * The pairs that are worth most together, each thing in one pair at most. Left things come in one after another, each
 * along the alternating path that gains most, which keeps every step optimal; exact, since worths are integers.
 * H. W. Kuhn, "The Hungarian method for the assignment problem" (1955), on a sparse graph with Bellman–Ford paths.
 * @returns for each left thing its right one, or -1.
 */
export function bestMatching(lefts: number, rights: number, candidates: readonly Candidate[]): Int32Array {
  const edges: Candidate[][] = Array.from({ length: lefts }, () => []);
  for (const candidate of candidates) edges[candidate.left]!.push(candidate);
  const matching: Matching = {
    rightOf: new Int32Array(lefts).fill(-1),
    /** For each right thing the pair it is in. */
    pairOf: Array.from({ length: rights }, () => null),
  };
  for (let start = 0; start < lefts; start++) bringIn(start, edges, matching);
  return matching.rightOf;
}

interface Matching {
  readonly rightOf: Int32Array;
  readonly pairOf: (Candidate | null)[];
}

/** Pairs one more left thing, at the cost of others where that gains more. */
function bringIn(start: number, edges: readonly (readonly Candidate[])[], matching: Matching): void {
  const { rightOf, pairOf } = matching;
  /** Most that can be gained on the way to a left thing that is then alone, and the last step to a right one. */
  const gain = new Map<number, number>([[start, 0]]);
  const step = new Map<number, Candidate>();
  let best: { readonly gain: number; readonly right: number; readonly alone: number } | null = null;
  const queue = [start];
  for (let turn = 0; turn < queue.length; turn++) {
    const left = queue[turn]!;
    for (const edge of edges[left]!) {
      if (edge.right === rightOf[left]) continue;
      const taken = pairOf[edge.right] ?? null;
      const reached = gain.get(left)! + edge.worth - (taken?.worth ?? 0);
      const known =
        taken === null ? (best?.right === edge.right ? best.gain : -Infinity) : gain.get(taken.left);
      if (known !== undefined && reached <= known) continue;
      if (taken !== null) {
        gain.set(taken.left, reached);
        step.set(edge.right, edge);
        queue.push(taken.left);
      }
      if (reached > (best?.gain ?? 0)) {
        if (taken === null) step.set(edge.right, edge);
        best = { gain: reached, right: edge.right, alone: taken?.left ?? -1 };
      }
    }
  }
  if (best === null) return;
  if (best.alone >= 0) rightOf[best.alone] = -1;
  let right = best.right;
  for (;;) {
    const edge = step.get(right)!;
    const before = rightOf[edge.left]!;
    rightOf[edge.left] = edge.right;
    pairOf[edge.right] = edge;
    if (edge.left === start) return;
    right = before;
  }
}
