import type { ReactNode } from 'react';
import type { TableRow } from '../../state/selectors/table-rows.ts';
import type { TableColumn } from '../../state/table-order.ts';
import { factWords } from '../common/fact-words.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { isDocument } from '../common/is-document.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { OwnBadge } from '../common/NodeState.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

/** One text: every number leads to what it counts. */
export function NodeRow({ row }: { readonly row: TableRow }) {
  const messages = useMessages();
  const { node, title, item, thread } = row;
  const tabs = messages.reader.tabs(isDocument(node));
  const chosen = useRecalling(
    ({ view: { selection } }) => selection.kind === 'node' && selection.id === node.id,
  );
  return (
    <tr data-chosen={chosen || undefined} aria-current={chosen || undefined}>
      <th scope="row">
        <NodeLink id={node.id} />
        <OwnBadge id={node.id} />
      </th>
      <Cell column="date">
        {node.date && <time dateTime={node.date}>{formatDate(node.date, messages, 'short')}</time>}
      </Cell>
      <Cell column="title">{title && <InLanguage language={title.language}>{title.text}</InLanguage>}</Cell>
      <Cell column="session" name={messages.table.columns.session}>
        {node.session !== null && (
          <ViewLink to={{ sessions: [node.session, node.session] }}>{node.session}</ViewLink>
        )}
      </Cell>
      <Cell column="item" name={messages.table.columns.item}>
        {item !== null && (
          <NodeLink id={node.id} tab="about">
            {factWords({ name: 'agenda-item', value: item, language: null }, messages).words}
          </NodeLink>
        )}
      </Cell>
      <Cell column="text" state={node.documents.length > 0 ? 'here' : node.gap ? 'gap' : 'mentioned'}>
        {node.documents.length > 0 ? messages.table.here : node.gap ? messages.table.gap : ''}
      </Cell>
      <Cell column="recalledBy" name={tabs.recalledBy}>
        <NodeLink id={node.id} tab="recalled-by">
          {node.recalledBy}
        </NodeLink>
      </Cell>
      <Cell column="recalls" name={tabs.recalls}>
        {node.documents.length > 0 && (
          <NodeLink id={node.id} tab="recalls">
            {node.recalls}
          </NodeLink>
        )}
      </Cell>
      <Cell column="thread">
        {thread && (
          <NodeLink id={node.id} tab="about">
            <InLanguage language={thread.language}>{thread.text}</InLanguage>
          </NodeLink>
        )}
      </Cell>
    </tr>
  );
}

interface CellProps {
  readonly column: TableColumn;
  /** Shown before the value where the rows stand as blocks, away from the heads of their columns. */
  readonly name?: string;
  readonly state?: string;
  readonly children: ReactNode;
}

function Cell({ column, name, state, children }: CellProps) {
  return (
    <td data-column={column} data-name={name} data-state={state}>
      {children}
    </td>
  );
}
