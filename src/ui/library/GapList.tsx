import { useState } from 'react';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

const STEP = 50;

/** Gaps by how often they are cited, each with the way to its official text. */
export function GapList({ gaps }: { readonly gaps: readonly NodeSummary[] }) {
  const messages = useMessages();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol className="line-list">
        {gaps.slice(0, shown).map(({ id, date, recalledBy }) => (
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
        ))}
      </ol>
      {gaps.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {messages.reader.more(Math.min(STEP, gaps.length - shown))}
        </button>
      )}
    </>
  );
}
