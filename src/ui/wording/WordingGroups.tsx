import { useState } from 'react';
import type { WordingGroup } from '../../lineage/wording/wording-uses.ts';
import type { DatedClause } from '../../state/selectors/dated-clause.ts';
import { Count } from '../common/Count.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Closeness } from './Closeness.tsx';
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
  /** They are of one of several paragraphs that are looked for, with a heading of its own. */
  readonly several: boolean;
  /** Clauses of the texts that are, or may be, the first and the last to say the words. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Paragraphs that say the words, each wording once, with every text that has it. */
export function WordingGroups({ title, groups, near = false, several, ...shared }: WordingGroupsProps) {
  const messages = useMessages();
  const [shown, setShown] = useState(PAGE);
  const Heading = several ? 'h4' : 'h3';
  return (
    <section className="wording-groups">
      <Heading>
        {title} <Count of={groups.reduce((sum, { uses }) => sum + uses.length, 0)} />
      </Heading>
      <ol className="line-list">
        {groups.slice(0, shown).map(({ match, act, uses }) => (
          <li key={`${match.language} ${uses[0]}`}>
            {near && <Closeness of={match} />}
            <Uses uses={uses} {...shared} />
            <MarkedClause match={match} />
            {act && <p className="clause-fate">{messages.acts[act]}</p>}
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

interface UsesProps extends Pick<WordingGroupsProps, 'words' | 'nameOf' | 'first' | 'last'> {
  readonly uses: readonly number[];
}

/** Every paragraph with this wording, in order of adoption. */
function Uses({ uses, words, nameOf, first, last }: UsesProps) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  // Where several texts may be the first, or one alone says it, none is said to be.
  const edgeOf = (clause: number) => {
    if (last.length === 1 && last[0] === clause) return messages.wording.isLast;
    return last.length > 0 && first.length === 1 && first[0] === clause ? messages.wording.isFirst : null;
  };
  return (
    <p className="line-head">
      {uses.slice(0, all ? undefined : PAGE).map((clause) => {
        const use = nameOf(clause);
        return (
          <span key={clause}>
            <UseLink use={use} words={words} row={use.document} />{' '}
            {use.date && <time dateTime={use.date}>{formatDate(use.date, messages, 'short')}</time>}
            {edgeOf(clause) !== null && (
              <>
                {' '}
                <span className="badge">{edgeOf(clause)}</span>
              </>
            )}
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
