import { Fragment } from 'react';
import type { WordingUses } from '../../lineage/wording/wording-uses.ts';
import type { DatedClause } from '../../state/selectors/dated-clause.ts';
import { Separated } from '../common/Separated.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UseLink } from './UseLink.tsx';

/** More texts than this that may be the first, or the last, are not named one by one. */
const MOST_NAMED = 6;

interface WordingSummaryProps {
  readonly uses: WordingUses;
  readonly words: string;
  /** Ids of the texts that say the very words. */
  readonly texts: readonly string[];
  readonly nameOf: (clause: number) => DatedClause;
  /** How many paragraphs of the reader's own documents say the words, or nearly. */
  readonly own: number;
}

/** In how many paragraphs and texts the very words stand, where first and last, and under which verbs. */
export function WordingSummary({ uses, words, texts, nameOf, own }: WordingSummaryProps) {
  const messages = useMessages();
  const { wording } = messages;
  if (uses.exact.length + uses.near.length + own === 0) {
    return (
      <p className="notice" role="status">
        {wording.nothing} {wording.ofTexts}
      </p>
    );
  }
  const paragraphs = uses.exact.reduce((sum, group) => sum + group.uses.length, 0);
  return (
    <div className="wording-summary">
      <p role="status">{wording.found(paragraphs, texts.length)}</p>
      {uses.first.length > 0 && (
        <EdgeUses
          lead={uses.first.length === 1 ? wording.firstUse : wording.firstOf(uses.first.length)}
          uses={uses.first.map(nameOf)}
          words={words}
        />
      )}
      {uses.last.length > 0 && (
        <EdgeUses
          lead={uses.last.length === 1 ? wording.lastUse : wording.lastOf(uses.last.length)}
          uses={uses.last.map(nameOf)}
          words={words}
        />
      )}
      {uses.acts.some(({ act }) => act !== null) && (
        <p>
          {wording.inActs}{' '}
          {uses.acts
            .map(({ act, count }) => `${act === null ? wording.noAct : messages.acts[act]} (${count})`)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

interface EdgeUsesProps {
  readonly lead: string;
  readonly uses: readonly DatedClause[];
  readonly words: string;
}

/** Where the words stand first, or last; or in which texts, where dates do not tell which of them was. */
function EdgeUses({ lead, uses, words }: EdgeUsesProps) {
  const messages = useMessages();
  return (
    <p>
      {lead}{' '}
      <Separated by={messages.wording.between}>
        {uses.slice(0, MOST_NAMED).map((use) => (
          <Fragment key={use.id}>
            <UseLink use={use} words={words} row={use.document} />
            {use.date && <>, {formatDate(use.date, messages)}</>}
          </Fragment>
        ))}
      </Separated>
      {uses.length > MOST_NAMED ? `${messages.wording.between}…` : '.'}
    </p>
  );
}
