import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place where the gold is wrong, and how that is known. */
export interface GoldSlip {
  /** The file it is about, relative to the corpus. */
  readonly file: string;
  /** Canonical symbol. */
  readonly cited: string;
  /** `missed`: the gold expects what the text does not cite; `wrong`: the text cites what the gold lacks. */
  readonly countedAs: 'missed' | 'wrong';
}

/** The known slips of the gold by file, from the table beside this file; its last column says how each is known. */
export function readGoldSlips(): ReadonlyMap<string, readonly GoldSlip[]> {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'gold-slips.tsv'), 'utf8')
    .trim()
    .split('\n');
  const slips = new Map<string, GoldSlip[]>();
  for (const row of rows) {
    const [file = '', cited = '', countedAs, reason] = row.split('\t');
    if ((countedAs !== 'missed' && countedAs !== 'wrong') || !reason) {
      throw new Error(`gold-slips.tsv: "${row}" is no slip with a reason`);
    }
    const known = slips.get(file);
    if (known) known.push({ file, cited, countedAs });
    else slips.set(file, [{ file, cited, countedAs }]);
  }
  return slips;
}

/** What a text is expected to cite once the gold's slips are taken into account. */
export function mendGold(
  expected: ReadonlySet<string>,
  slips: readonly GoldSlip[],
  inGold: (symbol: string) => string | null,
): ReadonlySet<string> {
  const mended = new Set(expected);
  for (const { cited, countedAs } of slips) {
    const symbol = inGold(cited);
    if (symbol === null) continue;
    if (countedAs === 'wrong') mended.add(symbol);
    else mended.delete(symbol);
  }
  return mended;
}
