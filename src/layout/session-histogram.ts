import type { CitationGraph } from '../graph/citation-graph.ts';
import { sessionAt } from './session-calendar.ts';

/** How many dated texts a session has: those that are here and those that are gaps. */
export interface SessionBin {
  readonly session: number;
  readonly texts: number;
  readonly gaps: number;
  /** True where sessions without any text were left out before this one. */
  readonly afterFold: boolean;
}

/** Fewer empty sessions than this are shown as empty bins. */
const SHORTEST_FOLD = 3;

/** Sessions that have dated texts, from first to last, with short empty stretches kept and long ones left out. */
export function sessionHistogram(graph: CitationGraph): SessionBin[] {
  const counts = new Map<number, { texts: number; gaps: number }>();
  graph.forEachNode((_, { date, session, documents }) => {
    if (date === null) return;
    const bin = session ?? sessionAt(Date.parse(date));
    const count = counts.get(bin) ?? { texts: 0, gaps: 0 };
    if (documents.length > 0) count.texts += 1;
    else count.gaps += 1;
    counts.set(bin, count);
  });
  const bins: SessionBin[] = [];
  for (const session of [...counts.keys()].sort((a, b) => a - b)) {
    const next = (bins.at(-1)?.session ?? session - 1) + 1;
    const afterFold = session - next >= SHORTEST_FOLD;
    const empties = afterFold ? 0 : session - next;
    for (let step = 0; step < empties; step += 1) {
      bins.push({ session: next + step, texts: 0, gaps: 0, afterFold: false });
    }
    bins.push({ session, ...counts.get(session)!, afterFold });
  }
  return bins;
}
