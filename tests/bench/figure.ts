import { median } from './median.ts';

/** Something else, measured in the same rounds. */
export interface Reference {
  readonly what: string;
  readonly values: readonly number[];
  /** What the ratio should be, in words; null where nothing is aimed for. */
  readonly aim: string | null;
}

/** Something measured several times, with what it is to be seen beside. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly aim: string | null;
  readonly references: readonly Reference[];
}

const digits = (value: number) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));

function spread(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length === 1 ? '' : ` (${digits(low)}–${digits(high)}, ${values.length} runs)`;
}

const aimed = (aim: string | null) => (aim ? `; aim: ${aim}` : '');

/** A figure as lines for people: medians, spreads, and the median of the ratios round by round. */
export function formatFigure({ what, unit, values, aim, references }: Figure): string {
  const beside = references.map((reference) => {
    const ratios = values.map((value, round) => value / (reference.values[round] ?? Number.NaN));
    const measured = `${digits(median(reference.values))} ${unit}${spread(reference.values)}`;
    return `  beside ${reference.what}: ${measured}\n    ratio ${median(ratios).toFixed(2)}${aimed(reference.aim)}`;
  });
  return [`${what}: ${digits(median(values))} ${unit}${spread(values)}${aimed(aim)}`, ...beside].join('\n');
}
