import type { Comparing } from './view.ts';

/** Two texts side by side, from their beginning, as the page shows a comparison nobody has arranged yet. */
export function comparisonOf(left: string, right: string, more: Partial<Comparing> = {}): Comparing {
  return {
    kind: 'comparison',
    left,
    right,
    language: null,
    place: null,
    form: null,
    changesOnly: false,
    ...more,
  };
}
