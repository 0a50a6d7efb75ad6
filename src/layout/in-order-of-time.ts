import type { CitationNetwork } from '../graph/citation-network.ts';
import { compareTexts } from '../graph/compare-texts.ts';
import { sessionMoment, type SessionMoment } from './session-calendar.ts';

const known = new WeakMap<CitationNetwork, readonly (readonly [string, SessionMoment])[]>();

/**
 * The texts that have a date, by the moment they stand at on a timeline, then by date and id. Kept for each graph: a
 * timeline is laid out anew for every filter and every range of sessions.
 */
export function inOrderOfTime(graph: CitationNetwork): readonly (readonly [string, SessionMoment])[] {
  const found = known.get(graph);
  if (found) return found;
  const dated: [id: string, moment: SessionMoment, date: string][] = [];
  graph.forEachNode((id, { date, session }) => {
    if (date !== null) dated.push([id, sessionMoment(date, session), date]);
  });
  dated.sort((a, b) => a[1].time - b[1].time || compareTexts(a[2], b[2]) || compareTexts(a[0], b[0]));
  const texts = dated.map(([id, moment]) => [id, moment] as const);
  known.set(graph, texts);
  return texts;
}
