import { memo } from 'react';
import { textState } from '../../graph/text-state.ts';
import { pointOnArc } from '../../layout/citation-arc.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { isDocument } from '../common/is-document.ts';
import { OwnBadge } from '../common/NodeState.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { CARD_WIDTH, cardPlace } from './card-place.ts';
import { litArcs } from './scene-arcs.ts';
import { successionLines } from './succession-lines.ts';
import { textWidth } from './text-width.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Heights of the cards at most, in pixels; of one line, and of two. */
const TEXT_CARD = 122;
const LINE_CARD = [38, 56] as const;
/** What the words of a card are larger than names on the map, and what there is around them. */
const [LARGER, PADDING] = [1.08, 28];

/** A few facts about the text or citation pointed at. Screen readers hear the same from the list of options. */
export const HoverCard = memo(function HoverCard({ scene }: { readonly scene: StageScene }) {
  const hover = useRecalling((state) => state.hover);
  if (hover?.kind === 'edge') {
    const { source, target } = hover;
    return <EdgeCard key={`${source} ${target}`} scene={scene} source={source} target={target} />;
  }
  // Of the text that is open the reader says all this, and the card would only cover its arcs.
  if (hover === null || hover.id === scene.selected) return null;
  return <NodeCard key={hover.id} scene={scene} id={hover.id} />;
});

function NodeCard({ scene, id }: { readonly scene: StageScene; readonly id: string }) {
  const messages = useMessages();
  const { graph } = scene.corpus;
  const title = bestFact(scene.corpus, id, 'title', useInterfaceLanguage());
  const node = scene.nodes.get(id);
  if (!node) return null;
  const { date } = graph.getNodeAttributes(id);
  const lane = scene.layout.nodes.get(id)?.lane ?? null;
  const subject = { ...node, ends: [], clear: node.radius + 12, width: CARD_WIDTH, height: TEXT_CARD, lane };
  return (
    <div className="hover-card" aria-hidden="true" {...cardPlace(scene, subject)}>
      <p className="hover-name">
        <strong>{nameOfSymbol(id, messages)}</strong>
        <OwnBadge id={id} />
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

function EdgeCard({ scene, source, target }: EdgeCardProps) {
  const messages = useMessages();
  const names = [shortName(source), shortName(target)] as const;
  const isLine = (one: { readonly source: string; readonly target: string }) =>
    one.source === source && one.target === target;
  const lit = litArcs(scene).find(isLine);
  const line = lit ?? successionLines(scene.framed).find(isLine);
  if (!line) return null;
  const words = lit
    ? messages.stage.edgeSummary(...names, lit.mentions)
    : messages.stage.successionSummary(...names);
  const whole = Math.ceil(textWidth(words, scene.font) * LARGER) + PADDING;
  const [width, height] = whole <= CARD_WIDTH ? [whole, LINE_CARD[0]] : [CARD_WIDTH, LINE_CARD[1]];
  const lane = scene.layout.nodes.get(target)?.lane ?? null;
  const ends = [pointOnArc(line.arc, 0), pointOnArc(line.arc, 1)];
  const subject = { ...pointOnArc(line.arc, 0.5), ends, clear: 0, width, height, lane };
  return (
    <div className="hover-card" aria-hidden="true" {...cardPlace(scene, subject)}>
      <p>{words}</p>
    </div>
  );
}

interface EdgeCardProps {
  readonly scene: StageScene;
  readonly source: string;
  readonly target: string;
}
