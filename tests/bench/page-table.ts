import { median } from './median.ts';
import type { PageVisit } from './page-visit.ts';

/** What is measured, its unit, and what is aimed for at each of the sizes, in their order; null where nothing is. */
const ROWS: readonly (readonly [name: keyof PageVisit, words: string, aims: readonly (number | null)[]])[] = [
  ['firstFrame', 'first drawn frame, ms', [1000, 1500, 2000]],
  ['interactive', 'interactive, ms', [null, null, null]],
  ['panFrame', 'frame while panning, ms', [100, 100, 100]],
  ['panFrame95', '  95th percentile', [null, null, null]],
  ['panScript', '  of it our scripts', [5, 5, 5]],
  ['zoomFrame', 'frame while zooming, ms', [100, 100, 100]],
  ['hoverToLit', 'hover to lit, ms', [100, 100, 100]],
  ['clickToText', 'click to text, ms', [100, 100, 100]],
  ['keyToResults', 'keystroke to results, ms', [50, 50, 50]],
  ['heap', 'heap, MB', [null, null, 60]],
  ['wire', 'over the wire, kB gzip', [null, null, null]],
  ['script', '  of it scripts', [220, 220, 220]],
];

/** A table of medians for people, a column for each size, the aim behind each figure that has one. */
export function pageTable(
  columns: readonly { readonly name: string; readonly visits: readonly PageVisit[] }[],
): string {
  const head = [
    'median of ' + (columns[0]?.visits.length ?? 0),
    ...columns.map(({ name }) => `${name} nodes`),
  ];
  const rows = ROWS.map(([name, words, aims]) => [
    words,
    ...columns.map(({ visits }, column) => {
      const value = median(visits.map((visit) => visit[name]));
      const aim = aims[column] ?? null;
      return `${value.toFixed(value < 10 ? 1 : 0)}${aim === null ? '' : ` (aim ${aim})`}`;
    }),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}
