import { bestFact } from '../../state/selectors/best-fact.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { isGap } from './appearance.ts';
import type { StageScene } from './use-stage-scene.ts';

const WIDTH = 272;
const AWAY = 14;

/** A few facts about the text pointed at. Screen readers hear the same from the list of options. */
export function HoverCard({ scene }: { readonly scene: StageScene }) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const { hovered, corpus, size, nodes } = scene;
  const node = hovered === null ? undefined : nodes.get(hovered);
  if (!node) return null;
  const { graph } = corpus;
  const title = bestFact(corpus, node.id, 'title', language);
  const date = graph.getNodeAttribute(node.id, 'date');
  const under = node.y < size.height * 0.62;
  const left = Math.min(Math.max(8, node.x - WIDTH / 2), Math.max(8, size.width - WIDTH - 8));
  const top = under ? node.y + node.radius + AWAY + 12 : node.y - node.radius - AWAY - 12;
  return (
    <div className="hover-card" data-under={under} style={{ left, top, width: WIDTH }} aria-hidden="true">
      <p className="hover-name">
        <strong>{nameOfSymbol(node.id, messages)}</strong>
        {date && <span>{formatDate(date, messages)}</span>}
      </p>
      {title && (
        <p className="hover-title" lang={title.language ?? undefined}>
          {title.value}
        </p>
      )}
      <p className="hover-facts">
        {isGap(graph, node.id) ? messages.reader.gap : messages.reader.textHere}
        {' · '}
        {messages.stage.recalledBy} {graph.inDegree(node.id)}
      </p>
    </div>
  );
}
