import { textState } from '../../graph/text-state.ts';
import { pointOnArc, type Point } from '../../layout/citation-arc.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { isDocument } from '../common/is-document.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { litArcs } from './scene-arcs.ts';
import type { StageScene } from './use-stage-scene.ts';

const WIDTH = 296;
const AWAY = 14;

/** A few facts about the text or citation pointed at. Screen readers hear the same from the list of options. */
export function HoverCard({ scene }: { readonly scene: StageScene }) {
  const hover = useRecalling((state) => state.hover);
  if (hover?.kind === 'edge') {
    const { source, target } = hover;
    return <EdgeCard key={`${source} ${target}`} scene={scene} source={source} target={target} />;
  }
  // Of the text that is open the reader says all this, and the card would only cover its arcs.
  if (hover === null || hover.id === scene.selected) return null;
  return <NodeCard key={hover.id} scene={scene} id={hover.id} />;
}

function NodeCard({ scene, id }: { readonly scene: StageScene; readonly id: string }) {
  const messages = useMessages();
  const { graph } = scene.corpus;
  const title = bestFact(scene.corpus, id, 'title', useInterfaceLanguage());
  const node = scene.nodes.get(id);
  if (!node) return null;
  const date = graph.getNodeAttribute(id, 'date');
  return (
    <div className="hover-card" aria-hidden="true" {...besidePlace(scene, node, node.radius + 12, true)}>
      <p className="hover-name">
        <strong>{nameOfSymbol(id, messages)}</strong>
        {date && <span>{formatDate(date, messages)}</span>}
      </p>
      {title && (
        <p className="hover-title">
          <InLanguage language={title.language}>{title.value}</InLanguage>
        </p>
      )}
      <p className="hover-facts">
        {messages.stage.states[textState(graph.getNodeAttributes(id))]}
        {' · '}
        {isDocument(graph.getNodeAttributes(id)) ? messages.stage.citedBy : messages.stage.recalledBy}{' '}
        {graph.inDegree(id)}
      </p>
    </div>
  );
}

function EdgeCard({
  scene,
  source,
  target,
}: {
  readonly scene: StageScene;
  readonly source: string;
  readonly target: string;
}) {
  const messages = useMessages();
  const arc = litArcs(scene).find((one) => one.source === source && one.target === target);
  if (!arc) return null;
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      {...besidePlace(scene, pointOnArc(arc.arc, 0.5), 0, false)}
    >
      <p>{messages.stage.edgeSummary(shortName(source), shortName(target), arc.mentions)}</p>
    </div>
  );
}

/** Below a place where that is asked for and there is room, else above, and never beyond the sides of the stage. */
function besidePlace({ size }: StageScene, { x, y }: Point, clear: number, below: boolean) {
  const under = y < size.height * (below ? 0.62 : 0.12);
  const left = Math.min(Math.max(8, x - WIDTH / 2), Math.max(8, size.width - WIDTH - 8));
  const top = under ? y + clear + AWAY : y - clear - AWAY;
  return { 'data-under': under, style: { left, top, width: WIDTH } };
}
