import { cellAt } from '../model/cell-at.ts';
import { csv } from './csv.ts';
import type { CorpusExporter } from './exporter.ts';

const HEAD = ['source', 'target', 'place', 'act', 'verb', 'status', 'file', 'language'];

/** A row for each mention that names a text: who cites whom, where, and with what words. */
export const mentionsCsv: CorpusExporter = {
  of: 'corpus',
  id: 'mentions-csv',
  mediaType: 'text/csv',
  ending: 'csv',
  write: ({ nodes, edges, mentions, documents }) => {
    const rows = mentions.edge.map((edge, row) => {
      const document = cellAt(mentions.document, row);
      return [
        cellAt(nodes.id, cellAt(edges.source, edge)),
        cellAt(nodes.id, cellAt(edges.target, edge)),
        cellAt(mentions.place, row),
        cellAt(mentions.act, row),
        cellAt(mentions.verb, row),
        cellAt(mentions.status, row),
        cellAt(documents.file, document),
        cellAt(documents.language, document),
      ];
    });
    return csv(HEAD, rows);
  },
};
