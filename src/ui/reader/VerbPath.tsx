import { verbPath } from '../../lineage/verbs/verb-path.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Arrows by the place of a verb on its scale, where the one before stands on the same. */
const ARROWS = { first: '', same: '→', other: '→', stronger: '↗', weaker: '↘' } as const;

/**
 * The verbs a clause begins with through its history, once each as long as it stays: as they stand, in order, with an
 * arrow up or down where the scale of the language's table says so. Of texts that are not fetched nothing is said.
 */
export function VerbPath({ lines }: { readonly lines: readonly ClauseLine[] }) {
  const { clauses } = useMessages();
  const documents = useRecalling((state) => state.documents);
  const spoken = lines.flatMap(({ id, document, place }) => {
    const state = documents.get(document);
    const verb = state?.status === 'ready' ? verbOf(state.document, place) : null;
    return verb === null || state?.status !== 'ready'
      ? []
      : [{ id, text: verb, language: state.document.language }];
  });
  const steps = verbPath(spoken).filter(
    ({ clause, step }, at) => step === 'first' || step !== 'same' || clause.text !== spoken[at - 1]?.text,
  );
  if (steps.length < 2) return null;
  return (
    <p className="verb-path">
      <span className="verb-path-name">{clauses.verbs}</span>{' '}
      {steps.map(({ clause, step }) => (
        <span key={clause.id}>
          {step !== 'first' && (
            <>
              <span aria-hidden="true"> {ARROWS[step]} </span>
              <span className="unseen">{clauses.verbSteps[step]} </span>
            </>
          )}
          <em lang={clause.language ?? undefined}>{clause.text}</em>{' '}
          <span className="count">{shortName(clause.id)}</span>
        </span>
      ))}
    </p>
  );
}

function verbOf({ text, parts }: CorpusDocument, place: string): string | null {
  const verb = parts.find(({ id }) => id === place)?.verb;
  return verb ? text.slice(verb.start, verb.end) : null;
}
