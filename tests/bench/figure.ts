import { median } from './median.ts';

/** Something measured several times, beside its reference measured in the same rounds. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly reference: { readonly what: string; readonly values: readonly number[] } | null;
  /** What is aimed for, in words; null where nothing is. */
  readonly aim: string | null;
}

const digits = (value: number) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));

function spread(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length === 1 ? '' : ` (${digits(low)}–${digits(high)}, ${values.length} runs)`;
}

/** A figure as lines for people: medians, spreads, and the median of the ratios round by round. */
export function formatFigure({ what, unit, values, reference, aim }: Figure): string {
  const lines = [`${what}: ${digits(median(values))} ${unit}${spread(values)}`];
  if (reference) {
    const ratios = values.map((value, round) => value / (reference.values[round] ?? Number.NaN));
    lines.push(
      `  beside ${reference.what}: ${digits(median(reference.values))} ${unit}${spread(reference.values)}`,
      `  ratio ${median(ratios).toFixed(2)}`,
    );
  }
  if (aim) lines.push(`  aim: ${aim}`);
  return lines.join('\n');
}
