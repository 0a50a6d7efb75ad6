/** Hits and misses summed over documents; `exact` counts documents without any miss. */
export interface Tally {
  documents: number;
  right: number;
  wrong: number;
  missed: number;
  exact: number;
}

export function emptyTally(): Tally {
  return { documents: 0, right: 0, wrong: 0, missed: 0, exact: 0 };
}

/** Counts one document: what was found in it against what was expected. */
export function countDocument(tally: Tally, found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  const right = [...found].filter((symbol) => expected.has(symbol)).length;
  tally.documents += 1;
  tally.right += right;
  tally.wrong += found.size - right;
  tally.missed += expected.size - right;
  if (right === found.size && right === expected.size) tally.exact += 1;
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** A tally as a line under {@link TALLY_HEAD}. */
export function tallyRow(name: string, tally: Tally): string {
  const shares = [precision(tally), recall(tally), tally.exact / tally.documents];
  return [
    `  ${name.padEnd(28)}`,
    ...shares.map((share) => share.toFixed(4).padStart(9)),
    ...[tally.wrong, tally.missed, tally.documents].map((count) => String(count).padStart(10)),
  ].join('');
}

export const TALLY_HEAD = `  ${''.padEnd(28)}precision   recall    exact     wrong    missed documents`;
