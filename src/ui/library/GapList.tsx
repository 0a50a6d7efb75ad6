import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { SteppedList } from '../common/SteppedList.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Gaps by how often they are cited, each with the way to its official text. */
export function GapList({ gaps }: { readonly gaps: readonly NodeSummary[] }) {
  const messages = useMessages();
  return (
    <SteppedList items={gaps} className="line-list" ordered>
      {({ id, date, recalledBy }) => (
        <li key={id}>
          <p className="line-head">
            <NodeLink id={id} />
            {date && <time dateTime={date}>{formatDate(date, messages)}</time>}
            <NodeLink id={id} tab="recalled-by" className="times">
              {messages.library.timesRecalled(recalledBy)}
            </NodeLink>
            <OfficialLink id={id} />
          </p>
          <NodeTitle id={id} className="line-title" />
        </li>
      )}
    </SteppedList>
  );
}
