import { useDeferredValue, useMemo, useState } from 'react';
import type { StageLayout } from '../../layout/stage-layout.ts';
import { layOutTimeline } from '../../layout/timeline-layout.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { mapWeights } from '../../state/selectors/map-weights.ts';
import { shownSessions } from '../../state/selectors/shown-sessions.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { textWidth } from './text-width.ts';
import { useNetwork } from './use-network.ts';
import type { StageSize } from './use-stage-size.ts';

/** What a layout is made for: the texts that pass, and the paper. */
interface Paper {
  readonly passes: (id: string) => boolean;
  readonly size: StageSize | null;
  readonly font: string;
}

export interface GoalLayout {
  /** Where texts are to stand; null as long as that is not known. */
  readonly goal: StageLayout | null;
  /** False while a network is being laid out. */
  readonly settled: boolean;
}

/** Networks of fewer texts come to rest at once. */
const SOON = 1500;
/** Room left at both ends of the axis, and at all edges of a network, for names. */
const MARGIN = 34;
/** Above a network the buttons have room. */
const BROW = 50;

/**
 * Lays out the timeline or the network, whichever is asked for. The timeline stands in its place while the network is on its
 * way, except where it would be gone before anybody saw what it is.
 */
export function useGoalLayout(corpus: Corpus, { passes, size, font }: Paper): GoalLayout {
  // Who moves the brush sees it move at once, and the map of thousands of texts follows; so for sizes and networks.
  const asked = useDeferredValue(useRecalling((state) => state.view.sessions));
  const sessions = useMemo(() => shownSessions(corpus, asked), [corpus, asked]);
  const chosen = useRecalling(({ view }) => view.stage === 'network');
  const wanted = useDeferredValue(chosen);
  const [direct] = useState(wanted && corpus.index.nodes.id.length < SOON);
  const network = useDeferredValue(useNetwork(corpus, wanted));
  const measure = useDeferredValue(useRecalling(({ view }) => view.size));
  const weight = useMemo(() => mapWeights(corpus, measure), [corpus, measure]);
  const paper = useMemo(
    () => size && { ...size, margin: Math.min(MARGIN, size.width / 16), sessions, passes, weight },
    [size, sessions, passes, weight],
  );
  const waiting = wanted && network === null;
  const timeline = useMemo(
    () =>
      onceAsked(() => {
        const nameWidth = (id: string) => textWidth(shortName(id), font);
        return paper && layOutTimeline(corpus.graph, { ...paper, nameWidth });
      }),
    [corpus.graph, paper, font],
  );
  const goal = useMemo(() => {
    if (!paper || (waiting && direct)) return null;
    return network ? network({ ...paper, brow: BROW }) : timeline();
  }, [paper, timeline, network, waiting, direct]);
  return { goal, settled: !chosen || network !== null };
}

/** Worked out when it is asked for, and then the same: a timeline stands still while a network comes and goes. */
function onceAsked<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}
