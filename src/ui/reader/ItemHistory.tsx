import type { CorpusThread } from '../../model/published-corpus.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Number and title of the item in each session, with the text that says so. */
export function ItemHistory({ thread }: { readonly thread: CorpusThread }) {
  const messages = useMessages();
  const { id, documents } = itemSources(useCorpus().index);
  if (thread.items.length === 0) return null;
  return (
    <table className="facts items">
      <caption>{messages.about.itemHistory}</caption>
      <tbody>
        {thread.items.map(({ session, number, title, node }) => (
          <tr key={`${session} ${number ?? ''} ${node}`}>
            <th scope="row">{messages.session.ordinal(session)}</th>
            <td>{number}</td>
            <td lang={documents.get(node) ?? undefined}>{title}</td>
            <td>
              <NodeLink id={id[node] ?? ''} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function itemSources(index: ReturnType<typeof useCorpus>['index']) {
  const { node, language } = index.documents;
  return { id: index.nodes.id, documents: new Map(node.map((row, at) => [row, language[at] ?? null])) };
}
