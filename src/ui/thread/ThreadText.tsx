import { comparisonOf } from '../../state/comparison-of.ts';
import type { ChartedText } from '../../state/selectors/thread-chart.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { Separated } from '../common/Separated.tsx';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface ThreadTextProps {
  readonly text: ChartedText;
  /** Says the letter of its track. */
  readonly letter: boolean;
}

/** One text of the thread: what it is, what it puts on a later agenda, and the text before to compare it with. */
export function ThreadText({ text, letter }: ThreadTextProps) {
  const messages = useMessages();
  const { node, track, inferred, forwardLinks, predecessor } = text;
  return (
    <li className="thread-text" data-gap={node.gap}>
      <span className="line-head">
        <NodeLink id={node.id} />
        {node.date && <time dateTime={node.date}>{formatDate(node.date, messages, 'short')}</time>}
        {track > 0 && (
          <span className={letter ? 'track-letter' : 'unseen'}>{messages.about.track(track)}</span>
        )}
        {node.gap && <span className="unseen">{messages.reader.gap}</span>}
        {inferred && <span className="badge doubt">{messages.reader.inferred}</span>}
      </span>
      {forwardLinks.map(({ place, session, followedBy }) => (
        <p key={`${place} ${session}`} className="thread-forward">
          <NodeLink id={node.id} place={place} className="place">
            {place}
          </NodeLink>{' '}
          {messages.thread.onAgendaOf(messages.session.ordinal(session))}{' '}
          {followedBy.length === 0 ? (
            messages.about.noFollowUp
          ) : (
            <Separated>
              {followedBy.map((follower) => (
                <NodeLink key={follower} id={follower} />
              ))}
            </Separated>
          )}
        </p>
      ))}
      {predecessor !== null && (
        <p className="thread-forward">
          <ViewLink to={{ selection: comparisonOf(predecessor, node.id) }}>
            {messages.compare.compareWith(shortName(predecessor))}
          </ViewLink>
        </p>
      )}
    </li>
  );
}
