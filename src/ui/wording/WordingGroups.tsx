import { useState } from 'react';
import type { WordingGroup } from '../../state/selectors/wording-uses.ts';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MarkedClause } from './MarkedClause.tsx';
import { UseLink } from './UseLink.tsx';

/** Wordings that are shown at once, and uses of each. */
const PAGE = 20;

interface WordingGroupsProps {
  readonly title: string;
  readonly groups: readonly WordingGroup[];
  readonly words: string;
  /** They differ from the words sought; each says how much is the same. */
  readonly near?: boolean;
}

/** Paragraphs that say the words, each wording once, with every text that has it. */
export function WordingGroups({ title, groups, words, near = false }: WordingGroupsProps) {
  const messages = useMessages();
  const [shown, setShown] = useState(PAGE);
  return (
    <section className="wording-groups">
      <h3>
        {title} <span className="count">{groups.length}</span>
      </h3>
      <ol className="line-list">
        {groups.slice(0, shown).map((group) => (
          <li key={`${group.language} ${group.uses[0]?.id} ${group.uses[0]?.place}`}>
            <Uses group={group} words={words} />
            <MarkedClause text={group.text} span={group.span} language={group.language} />
            <p className="clause-fate">
              {[near && messages.wording.close(group.closeness), group.act && messages.acts[group.act]]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {groups.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {messages.reader.more(Math.min(PAGE, groups.length - shown))}
        </button>
      )}
    </section>
  );
}

/** Every paragraph with this wording, by date. */
function Uses({ group, words }: { readonly group: WordingGroup; readonly words: string }) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  const { uses } = group;
  return (
    <p className="line-head">
      {uses.slice(0, all ? undefined : PAGE).map((use) => (
        <span key={`${use.document} ${use.place}`}>
          <UseLink use={use} words={words} />{' '}
          {use.date && <time dateTime={use.date}>{formatDate(use.date, messages, 'short')}</time>}
        </span>
      ))}
      {!all && uses.length > PAGE && (
        <button type="button" className="inline-button" onClick={() => setAll(true)}>
          {messages.reader.more(uses.length - PAGE)}
        </button>
      )}
    </p>
  );
}
