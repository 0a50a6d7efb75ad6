import { breakdown } from './breakdown.ts';
import { compareMisses } from './baseline.ts';
import type { Measurement } from './measure.ts';
import { precision, recall, TALLY_HEAD, tallyRow, type Tally } from './tally.ts';

/** Of each kind of miss, this many are shown unless all are asked for. */
const SHOWN = 3;

/** A measurement as lines: tallies, the same by body and era, and misses with the words around them. */
export function reportMeasurement(measurement: Measurement, showAll: boolean): string[] {
  const { documents, misses, ours, withoutSlips, anyNumber, afterTheWord } = measurement;
  const lines = [TALLY_HEAD, tallyRow('Recalling', ours)];
  if (misses.some(({ kind }) => kind.startsWith('slip'))) {
    lines.push(tallyRow("without the gold's slips", withoutSlips));
  }
  if (anyNumber.documents > 0) {
    lines.push(tallyRow('any number N/M', anyNumber), tallyRow('only after "resolution(s)"', afterTheWord));
  }
  for (const [name, tally] of breakdown(documents)) lines.push(tallyRow(`  ${name}`, tally));
  for (const kind of new Set(misses.map((miss) => miss.kind))) {
    const those = misses.filter((miss) => miss.kind === kind);
    lines.push(`  ${String(those.length).padStart(5)} ${kind}`);
    for (const { file, symbol, words } of showAll ? those : those.slice(0, SHOWN)) {
      lines.push(`        ${file} ${symbol} … ${words}`);
    }
  }
  return lines;
}

/** What changed against the committed result. */
export function reportChanges(before: readonly string[], now: readonly string[]): string[] {
  const { gained, lost } = compareMisses(before, now);
  return [
    `  against the committed result: ${gained.length} gained, ${lost.length} lost`,
    ...gained.map((line) => `      + no longer ${line}`),
    ...lost.map((line) => `      - now ${line}`),
  ];
}

/** Why a measurement fails, in words; empty when every aim is reached and nothing of weight was lost. */
export function reportFailures(
  { withoutSlips }: Measurement,
  aims: Aims,
  { before, now }: { readonly before: readonly string[] | undefined; readonly now: readonly string[] },
): string[] {
  // Not the difference: what is gained elsewhere makes no loss good.
  const lost = compareMisses(before ?? now, now).lost.length;
  const tolerated = TOLERATED * (withoutSlips.right + withoutSlips.missed);
  const losses = lost > tolerated ? [`${lost} misses that the committed result has not`] : [];
  return [...belowAims(withoutSlips, aims), ...losses];
}

/** Figures to be reached; null where one is only reported. */
interface Aims {
  readonly precision: number | null;
  readonly recall: number | null;
}

/** What a tally does not reach, in words. */
export function belowAims(tally: Tally, aims: Aims): string[] {
  const below = (what: string, value: number, aim: number | null) =>
    aim !== null && value < aim ? [`${what} ${value.toFixed(4)} is below ${aim}`] : [];
  return [
    ...below('precision', precision(tally), aims.precision),
    ...below('recall', recall(tally), aims.recall),
  ];
}

/** New misses against the committed result, up to this share of what is expected, are no failure. */
const TOLERATED = 0.001;
