import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text is known to cite. */
export interface SampleRow {
  /** Symbol of the citing text, or for the seeds the name of its file. */
  readonly citing: string;
  readonly cited: ReadonlySet<string>;
}

/** Reads a table of this folder: a citing text a row, and behind a tab the symbols it cites. */
export function readSample(table: 'citations.tsv' | 'seeds.tsv'): SampleRow[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, table), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [citing = '', cited = ''] = row.split('\t');
    return { citing, cited: new Set(cited.split(' ').filter(Boolean)) };
  });
}
