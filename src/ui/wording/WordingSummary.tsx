import type { WordingUses } from '../../state/selectors/wording-uses.ts';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UseLink } from './UseLink.tsx';

/** In how many paragraphs and texts the very words stand, where first, and under which verbs. */
export function WordingSummary({ uses, words }: { readonly uses: WordingUses; readonly words: string }) {
  const messages = useMessages();
  const { wording } = messages;
  const all = uses.exact.flatMap((group) => group.uses);
  if (uses.exact.length === 0 && uses.near.length === 0) {
    return (
      <p className="notice" role="status">
        {wording.nothing} {wording.ofTexts}
      </p>
    );
  }
  return (
    <div className="wording-summary">
      <p role="status">{wording.found(all.length, new Set(all.map(({ id }) => id)).size)}</p>
      {uses.first?.date && (
        <p>
          {wording.firstUse} <UseLink use={uses.first} words={words} />,{' '}
          {formatDate(uses.first.date, messages)}.
        </p>
      )}
      {uses.acts.length > 0 && (
        <p>
          {wording.inActs} {uses.acts.map(({ act, count }) => `${messages.acts[act]} (${count})`).join(' · ')}
        </p>
      )}
    </div>
  );
}
