import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import { clauseWords } from '../common/clause-words.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FATE_SIGNS, MOVED_SIGN } from './fate-signs.ts';

const NO_BREAK = '\u00a0';

/** The name as it may be broken: `1314 (2000)` and `HRC 51/2` are wider than the margin. */
function inNarrowMargin(id: string): string {
  return shortName(id).replaceAll(NO_BREAK, ' ');
}

/** In the margin, below the number: what became of the clause, as a sign and the text it comes from; leads to its history. */
export function ClauseMark({ clause }: { readonly clause: ClauseLine }) {
  const messages = useMessages();
  const sign = FATE_SIGNS[clause.fate];
  if (sign === null) return null;
  const words = clauseWords(clause, messages);
  const source = clause.sources[0];
  return (
    <ViewLink
      className="clause-mark"
      data-fate={clause.fate}
      to={{ selection: { kind: 'node', id: clause.id, tab: 'clauses', place: clause.place } }}
      aria-label={messages.clauses.historyOf(clause.place, words)}
      title={words}
    >
      <span className="fate-sign">{sign}</span>
      {clause.moved && <span className="fate-sign">{MOVED_SIGN}</span>}
      {source && `${NO_BREAK}${inNarrowMargin(source.id)}`}
    </ViewLink>
  );
}
