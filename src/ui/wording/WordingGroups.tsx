import { useState } from 'react';
import type { WordingGroup } from '../../lineage/wording/wording-uses.ts';
import type { DatedClause } from '../../state/selectors/dated-clause.ts';
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
  readonly nameOf: (clause: number) => DatedClause;
  /** They differ from the words sought; each says how much is the same. */
  readonly near?: boolean;
}

/** Paragraphs that say the words, each wording once, with every text that has it. */
export function WordingGroups({ title, groups, words, nameOf, near = false }: WordingGroupsProps) {
  const messages = useMessages();
  const [shown, setShown] = useState(PAGE);
  return (
    <section className="wording-groups">
      <h3>
        {title} {!near && <span className="count">{groups.length}</span>}
      </h3>
      <ol className="line-list">
        {groups.slice(0, shown).map(({ match, act, uses }) => (
          <li key={`${match.language} ${uses[0]}`}>
            <Uses uses={uses} words={words} nameOf={nameOf} />
            <MarkedClause match={match} />
            <p className="clause-fate">
              {[near && messages.wording.close(match.closeness), act && messages.acts[act]]
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

interface UsesProps extends Pick<WordingGroupsProps, 'words' | 'nameOf'> {
  readonly uses: readonly number[];
}

/** Every paragraph with this wording, in order of adoption. */
function Uses({ uses, words, nameOf }: UsesProps) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  return (
    <p className="line-head">
      {uses.slice(0, all ? undefined : PAGE).map((clause) => {
        const use = nameOf(clause);
        return (
          <span key={clause}>
            <UseLink use={use} words={words} />{' '}
            {use.date && <time dateTime={use.date}>{formatDate(use.date, messages, 'short')}</time>}
          </span>
        );
      })}
      {!all && uses.length > PAGE && (
        <button type="button" className="inline-button" onClick={() => setAll(true)}>
          {messages.reader.more(uses.length - PAGE)}
        </button>
      )}
    </p>
  );
}
