import { csv } from './csv.ts';
import type { CorpusExporter } from './exporter.ts';
import { graphRows, NODE_COLUMNS } from './graph-rows.ts';

/** A row for each text that is here or is cited. */
export const nodesCsv: CorpusExporter = {
  of: 'corpus',
  id: 'nodes-csv',
  mediaType: 'text/csv',
  ending: 'csv',
  write: (index, language) => {
    const names = NODE_COLUMNS.map(({ name }) => name);
    const rows = graphRows(index, language).nodes;
    return csv(
      ['id', ...names],
      rows.map(({ id, row }) => [id, ...names.map((name) => row[name] ?? null)]),
    );
  },
};
