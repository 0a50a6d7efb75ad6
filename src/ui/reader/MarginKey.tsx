import type { ClauseFate, TextClauses } from '../../state/selectors/clauses-of.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FATE_SIGNS, MOVED_SIGN } from './fate-signs.ts';

/** What the signs in the margin of a text mean: those that stand in it. */
export function MarginKey({ clauses }: { readonly clauses: TextClauses['clauses'] }) {
  const messages = useMessages();
  const here = (Object.keys(FATE_SIGNS) as ClauseFate[]).filter(
    (fate) => FATE_SIGNS[fate] !== null && clauses.some((clause) => clause.fate === fate),
  );
  if (here.length === 0) return null;
  const moved = clauses.some((clause) => clause.moved && FATE_SIGNS[clause.fate] !== null);
  return (
    <p className="margin-key">
      {messages.clauses.margin}{' '}
      {here.map((fate) => (
        <span key={fate} className="margin-sign">
          <span className="fate-sign">{FATE_SIGNS[fate]}</span> {messages.clauses.fates[fate]}
        </span>
      ))}
      {moved && (
        <span className="margin-sign">
          <span className="fate-sign">{MOVED_SIGN}</span> {messages.compare.moves.reordered}
        </span>
      )}
    </p>
  );
}
