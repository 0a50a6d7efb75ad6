import type { PackedSteps, PackedWords } from './column.ts';
import { PACKED_VERSION, type CorpusIndex } from './published-corpus.ts';

const TABLES = ['nodes', 'documents', 'edges', 'mentions', 'succession', 'facts'] as const;

/**
 * The index as it is written: a browser reads a column of five verbs and a hundred thousand small numbers several times
 * faster than one of a hundred thousand verbs, and keeps each word once.
 */
export function packIndex(index: CorpusIndex): unknown {
  const tables = TABLES.map((name) => {
    const columns = Object.entries<readonly unknown[]>(index[name]);
    return [name, Object.fromEntries(columns.map(([column, cells]) => [column, packColumn(cells)]))] as const;
  });
  return { ...index, version: PACKED_VERSION, ...Object.fromEntries(tables) };
}

/** Row numbers that never fall as steps, what comes again and again as words, all else as it is. */
function packColumn(cells: readonly unknown[]): readonly unknown[] | PackedWords<unknown> | PackedSteps {
  const steps = stepsOf(cells);
  if (steps.length === cells.length) return { steps };
  if (cells.every(Number.isInteger)) return cells;
  const packed = withoutRepeats(cells);
  return packed.words.length * 2 <= cells.length ? packed : cells;
}

/** As far as the cells are whole numbers that do not fall. */
function stepsOf(cells: readonly unknown[]): number[] {
  const steps: number[] = [];
  let last = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < last) break;
    steps.push(cell - last);
    last = cell;
  }
  return steps;
}

function withoutRepeats(cells: readonly unknown[]): PackedWords<unknown> {
  const places = new Map<unknown, number>();
  const rows = cells.map((cell) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return { words: [...places.keys()], rows };
}
