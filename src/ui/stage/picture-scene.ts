import { layOutTimeline } from '../../layout/timeline-layout.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { mapGroups } from '../../state/selectors/map-groups.ts';
import { mapWeights } from '../../state/selectors/map-weights.ts';
import { shownSessions } from '../../state/selectors/shown-sessions.ts';
import type { State } from '../../state/store.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { screenNodes, wholeDrawing } from './framing.ts';
import { litNeighbourhood } from './lit-neighbourhood.ts';
import { textWidth } from './text-width.ts';
import type { SettledNetwork } from './use-network.ts';
import type { StageSize } from './use-stage-size.ts';
import type { StageScene } from './use-stage-scene.ts';

const MARGIN = 34;

/**
 * The scene of a picture: all of the drawing at a size of its own, lit by what is open. Many texts may make it need more
 * room than the size asked for; it is then made smaller as a whole.
 * @param network null for a timeline
 */
export function pictureScene(
  corpus: Corpus,
  { view, spotlight }: Pick<State, 'view' | 'spotlight'>,
  size: StageSize,
  { font, network }: { readonly font: string; readonly network: SettledNetwork | null },
): StageScene {
  const sessions = shownSessions(corpus, view.sessions);
  const { passes, citations: counting } = filteredTexts(corpus, view.filter);
  const weight = mapWeights(corpus, view.size);
  const paper = { ...size, margin: MARGIN, sessions, passes, weight };
  const nameWidth = (id: string) => textWidth(shortName(id), font);
  const layout = network
    ? network({ ...paper, brow: MARGIN })
    : layOutTimeline(corpus.graph, { ...paper, nameWidth });
  const framing = wholeDrawing(layout, size.width);
  const hueOf = mapGroups(corpus, view.colour)?.hueOf ?? null;
  const nodes = screenNodes(layout, framing, size);
  const framed = { corpus, layout, size, framing, font, counting, hueOf, nodes };
  const { selection } = view;
  const seen = (id: string) => layout.nodes.get(id)?.outside === false;
  const lit = litNeighbourhood(corpus.graph, { hover: null, selection, spotlight }, seen, counting);
  const selected = selection.kind === 'node' ? selection.id : null;
  const lighting = { lit, selected, hovered: null };
  return { ...framed, ...lighting, framed, lighting };
}
