import { compareTexts } from '../../graph/compare-texts.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { sessionYear } from '../../model/session.ts';

/**
 * For each row of the index's `documents` a number, the higher, the later its text was adopted: by date, and where that is
 * unknown by the year its session opened in.
 */
export function adoptionRanks({ documents, nodes }: CorpusIndex): Int32Array {
  const adopted = documents.node.map((node) => {
    const session = nodes.session[node] ?? null;
    return nodes.date[node] ?? (session === null ? '' : `${sessionYear(session)}`);
  });
  const rows = [...documents.node.keys()];
  rows.sort((a, b) => compareTexts(cellAt(adopted, a), cellAt(adopted, b)) || a - b);
  const ranks = new Int32Array(rows.length);
  rows.forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}
