import { median } from './median.ts';
import type { PageVisit } from './page-visit.ts';
import type { ReferenceVisit } from './reference-page.ts';
import { VIEW_CHANGES } from './view-changes.ts';

/** A visit of the page, and one of the empty page right after it. */
export type PageRound = PageVisit & ReferenceVisit;

interface Row {
  readonly words: string;
  readonly of: (round: PageRound) => number;
  /** What is aimed for at each of the sizes, in their order; null where nothing is. */
  readonly aims?: readonly (number | null)[];
}

const ROWS: readonly Row[] = [
  { words: 'first drawn frame, ms', of: ({ firstFrame }) => firstFrame, aims: [1000, 1500, 2000] },
  { words: '  processor time, page and graphics', of: ({ processor }) => processor },
  { words: 'interactive, ms', of: ({ interactive }) => interactive },
  { words: 'longest block after that, ms', of: ({ longestBlock }) => longestBlock, aims: [100, 100, 100] },
  { words: 'frame while panning, ms', of: ({ pan }) => pan.median, aims: [100, 100, 100] },
  { words: '  95th percentile', of: ({ pan }) => pan.percentile95 },
  { words: '  of it our scripts', of: ({ pan }) => pan.script, aims: [5, 5, 5] },
  { words: 'frame while zooming, ms', of: ({ zoom }) => zoom.median, aims: [100, 100, 100] },
  { words: '  95th percentile', of: ({ zoom }) => zoom.percentile95 },
  { words: '  of it our scripts', of: ({ zoom }) => zoom.script, aims: [5, 5, 5] },
  { words: 'hover to lit, ms', of: ({ hoverToLit }) => hoverToLit, aims: [100, 100, 100] },
  { words: 'click to text, ms', of: ({ clickToText }) => clickToText, aims: [100, 100, 100] },
  { words: 'keystroke to results, ms', of: ({ keyToResults }) => keyToResults, aims: [50, 50, 50] },
  { words: 'heap, MB', of: ({ heap }) => heap, aims: [null, null, 60] },
  { words: 'over the wire, kB gzip', of: ({ wire }) => wire },
  { words: '  of it scripts', of: ({ script }) => script, aims: [220, 220, 220] },
  // Of less than 50 ms the browser says nothing.
  {
    words: 'longest block, ms; 0 is under 50',
    of: ({ viewChanges }) => Math.max(...viewChanges),
    aims: [100, 100, 100],
  },
  ...VIEW_CHANGES.map(({ words }, place): Row => ({
    words: `  ${words}`,
    of: ({ viewChanges }) => viewChanges[place]!,
    aims: [100, 100, 100],
  })),
  { words: 'beside: an empty page, ms', of: ({ emptyPage }) => emptyPage },
  { words: 'beside: a fixed loop, ms', of: ({ loop }) => loop },
];

/** A table of medians for people, a column for each size, the aim behind each figure that has one. */
export function pageTable(
  columns: readonly { readonly name: string; readonly rounds: readonly PageRound[] }[],
): string {
  const head = [`median of ${columns[0]?.rounds.length ?? 0}`, ...columns.map(({ name }) => `${name} nodes`)];
  const rows = ROWS.map(({ words, of, aims }) => [
    words,
    ...columns.map(({ rounds }, column) => figure(median(rounds.map(of)), aims?.[column] ?? null)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}

function figure(value: number, aim: number | null): string {
  return `${value.toFixed(value < 10 ? 1 : 0)}${aim === null ? '' : ` (aim ${aim})`}`;
}
