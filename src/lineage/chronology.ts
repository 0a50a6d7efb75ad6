import { compareTexts } from '../graph/compare-texts.ts';
import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import { parseSymbol } from '../model/document-symbol.ts';
import { sessionYear } from '../model/session.ts';

/**
 * Orders nodes by adoption; texts of one day by number. One without a date stands at the opening of its session, one
 * without either at the end.
 */
export function chronology({
  nodes,
  dates,
}: Pick<ResolvedCitations, 'nodes' | 'dates'>): (a: number, b: number) => number {
  const when = nodes.map(({ session }, node) => {
    const opening = session === null ? '9999' : String(sessionYear(session));
    return dates[node] ?? opening;
  });
  const number = nodes.map(({ id }) => parseSymbol(id)?.number ?? 0);
  return (a, b) => compareTexts(when[a] ?? '', when[b] ?? '') || (number[a] ?? 0) - (number[b] ?? 0) || a - b;
}
