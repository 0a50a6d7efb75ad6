import type { CitationNetwork } from '../graph/citation-network.ts';
import { textState, type TextState } from '../graph/text-state.ts';
import { SHORTEST_FOLD } from './shortest-fold.ts';
import { textSessions } from './text-sessions.ts';

/** How many texts a session has: those that are here, gaps, and other documents that are only mentioned. */
export interface SessionBin extends Readonly<Record<TextState, number>> {
  readonly session: number;
  /** True where sessions without any text were left out before this one. */
  readonly afterFold: boolean;
}

/**
 * Sessions in whose time texts fall, from first to last, with short empty stretches kept and long ones left out.
 * @param passes which texts are counted; the sessions are those of all texts
 */
export function sessionHistogram(
  graph: CitationNetwork,
  passes: (id: string) => boolean = () => true,
): SessionBin[] {
  const counts = new Map<number, Record<TextState, number>>();
  const sessions = textSessions(graph);
  for (const [row, id] of graph.texts.id.entries()) {
    const bin = sessions[row] ?? null;
    if (bin === null) continue;
    const count = counts.get(bin) ?? { here: 0, gap: 0, mentioned: 0 };
    if (passes(id)) count[textState(graph.getNodeAttributes(id))] += 1;
    counts.set(bin, count);
  }
  const bins: SessionBin[] = [];
  for (const session of [...counts.keys()].sort((a, b) => a - b)) {
    const next = (bins.at(-1)?.session ?? session - 1) + 1;
    const afterFold = session - next >= SHORTEST_FOLD;
    const empties = afterFold ? 0 : session - next;
    for (let step = 0; step < empties; step += 1) {
      bins.push({ session: next + step, here: 0, gap: 0, mentioned: 0, afterFold: false });
    }
    bins.push({ session, ...counts.get(session)!, afterFold });
  }
  return bins;
}
