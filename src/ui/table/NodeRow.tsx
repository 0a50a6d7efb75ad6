import type { TableRow } from '../../state/selectors/table-rows.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

/** One text: every number leads to what it counts. */
export function NodeRow({ row }: { readonly row: TableRow }) {
  const messages = useMessages();
  const { node, title, item, thread } = row;
  const chosen = useRecalling(
    ({ view: { selection } }) => selection.kind === 'node' && selection.id === node.id,
  );
  return (
    <tr data-chosen={chosen || undefined} aria-current={chosen || undefined}>
      <th scope="row">
        <NodeLink id={node.id} />
      </th>
      <td className="date">
        {node.date && <time dateTime={node.date}>{formatDate(node.date, messages, 'short')}</time>}
      </td>
      <td className="title" lang={title?.language ?? undefined}>
        {title?.text}
      </td>
      <td className="number">
        {node.session !== null && (
          <ViewLink to={{ sessions: [node.session, node.session] }}>{node.session}</ViewLink>
        )}
      </td>
      <td>
        {item !== null && (
          <NodeLink id={node.id} tab="about">
            {item}
          </NodeLink>
        )}
      </td>
      <td data-state={node.documents.length > 0 ? 'here' : node.gap ? 'gap' : 'mentioned'}>
        {node.documents.length > 0 ? messages.table.here : node.gap ? messages.table.gap : ''}
      </td>
      <td className="number" data-column="recalledBy">
        <NodeLink id={node.id} tab="recalled-by">
          {node.recalledBy}
        </NodeLink>
      </td>
      <td className="number" data-column="recalls">
        {node.documents.length > 0 && (
          <NodeLink id={node.id} tab="recalls">
            {node.recalls}
          </NodeLink>
        )}
      </td>
      <td className="thread" lang={thread?.language} title={thread?.text}>
        {thread && (
          <NodeLink id={node.id} tab="about">
            {thread.text}
          </NodeLink>
        )}
      </td>
    </tr>
  );
}
