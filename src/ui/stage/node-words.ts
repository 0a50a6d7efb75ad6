import { textState } from '../../graph/text-state.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { isDocument } from '../common/is-document.ts';
import type { Messages } from '../messages/types.ts';

/** A text in words, as the map says it aloud: name, date, gap or text, how often recalled. */
export function nodeWords({ graph }: Corpus, id: string, messages: Messages): string {
  if (!graph.hasNode(id)) return nameOfSymbol(id, messages);
  const node = graph.getNodeAttributes(id);
  const { date } = node;
  const state = textState(node);
  return messages.stage.nodeSummary({
    name: nameOfSymbol(id, messages),
    document: isDocument(node),
    date: date === null ? null : formatDate(date, messages),
    state,
    recalls: state === 'here' ? graph.outDegree(id) : null,
    recalledBy: graph.inDegree(id),
  });
}

/** The citation between two texts, or their inferred step, in words. */
export function edgeWords(
  { graph }: Corpus,
  [source, target]: readonly [string, string],
  messages: Messages,
): string {
  if (!graph.hasEdge(source, target)) {
    return messages.stage.successionSummary(nameOfSymbol(source, messages), nameOfSymbol(target, messages));
  }
  const mentions = graph.getEdgeAttributes(source, target).evidence.length;
  return messages.stage.edgeSummary(nameOfSymbol(source, messages), nameOfSymbol(target, messages), mentions);
}
