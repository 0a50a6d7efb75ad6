import type { JoinedCitations } from '../graph/join-citations.ts';
import { cellAt } from '../model/cell-at.ts';
import { isAdopted } from '../model/is-adopted.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { firstItemNumber } from './agenda-statements.ts';
import type { ThreadPlace } from './succession.ts';

/**
 * Adds to threads what documents that have joined them say: the agenda item of a session that had none, their forward
 * links, and, for the links of others, that something has followed.
 */
export function addStatements(
  { own, rows, nodes }: JoinedCitations,
  threads: readonly CorpusThread[],
  places: ReadonlyMap<number, ThreadPlace>,
): void {
  const touched = new Set<CorpusThread>();
  own.nodes.forEach(({ documents, kind }, row) => {
    const node = cellAt(rows, row);
    const thread = threads[places.get(node)?.thread ?? -1];
    if (!thread || documents.length === 0) return;
    touched.add(thread);
    const session = cellAt(nodes, node).session;
    for (const { card } of documents.map((each) => cellAt(own.shelf, each))) {
      for (const { place, session: later } of card.forwardLinks)
        addLink(thread, { node, place, session: later, followedBy: [] });
      const { number, title } = card.agendaItem;
      if (isAdopted(kind) && session !== null && (number ?? title)) {
        addItem(thread, { session, number, title, node });
      }
    }
  });
  for (const thread of touched) followUp(thread, nodes);
}

function addItem({ items }: CorpusThread, item: CorpusThread['items'][number]): void {
  const keyOf = ({ session, number }: typeof item) =>
    `${session} ${number === null ? '' : (firstItemNumber(number) ?? number)}`;
  if (items.some((known) => keyOf(known) === keyOf(item))) return;
  const after = items.findIndex(({ session }) => session > item.session);
  items.splice(after < 0 ? items.length : after, 0, item);
}

function addLink({ forwardLinks }: CorpusThread, link: CorpusThread['forwardLinks'][number]): void {
  const isKnown = forwardLinks.some(
    ({ node, place, session }) => node === link.node && place === link.place && session === link.session,
  );
  if (!isKnown) forwardLinks.push(link);
}

/** A link is followed by the adopted texts that the thread has in its session; a draft follows nothing. */
function followUp({ tracks, forwardLinks }: CorpusThread, nodes: JoinedCitations['nodes']): void {
  const members = tracks.flatMap((track) => track.members);
  for (const link of forwardLinks) {
    const after = members.filter((node) => {
      const { session, kind } = cellAt(nodes, node);
      return session === link.session && isAdopted(kind) && node !== link.node;
    });
    link.followedBy.push(...after.filter((node) => !link.followedBy.includes(node)));
  }
}
