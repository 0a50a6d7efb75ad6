import { verbPath, type SpokenVerb } from '../../lineage/verbs/verb-path.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { ClauseLine, ClausePlace } from '../../state/selectors/clauses-of.ts';
import type { State } from '../../state/store.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Arrows by the place of a verb on its scale, where the one before stands on the same. */
const ARROWS = { same: '→', other: '→', stronger: '↗', weaker: '↘' } as const;

/**
 * The verbs a clause begins with through its history, once each as long as it stays: as they stand, in order, with an
 * arrow up or down from the one it comes from where the scale of the language's table says so; where that is not the one
 * just told, it is named again. Of texts that are not fetched nothing is said.
 */
export function VerbPath({ lines }: { readonly lines: readonly ClauseLine[] }) {
  const { clauses } = useMessages();
  const documents = useRecalling((state) => state.documents);
  const steps = verbPath(spokenIn(lines, documents));
  if (steps.length < 2) return null;
  return (
    <p className="verb-path">
      <span className="verb-path-name">{clauses.verbs}</span>{' '}
      {steps.map(({ clause, step, before }, at) => (
        <span key={keyOf(clause)}>
          {at > 0 && before !== at - 1 && ' · '}
          {before !== null && before !== at - 1 && <Name id={steps[before]?.clause.id} />}
          {step !== 'first' && (
            <>
              <span aria-hidden="true"> {ARROWS[step]} </span>
              <span className="unseen">{clauses.verbSteps[step]} </span>
            </>
          )}
          <em lang={clause.language ?? undefined}>{clause.text}</em> <Name id={clause.id} />
        </span>
      ))}
    </p>
  );
}

function Name({ id = '' }: { readonly id: string | undefined }) {
  return <span className="count">{shortName(id)}</span>;
}

type Spoken = SpokenVerb & ClausePlace;

/** The verbs of those clauses whose texts are fetched, each with the one of the clause that is its nearest source. */
function spokenIn(lines: readonly ClauseLine[], documents: State['documents']): Spoken[] {
  const spoken: Spoken[] = [];
  const rows = new Map<string, number>();
  for (const { id, document, place, sources } of lines) {
    const state = documents.get(document);
    if (state?.status !== 'ready') continue;
    const text = verbOf(state.document, place);
    if (text === null) continue;
    const source = (sources[0] && rows.get(keyOf(sources[0]))) ?? null;
    rows.set(keyOf({ document, place }), spoken.length);
    spoken.push({ id, document, place, text, language: state.document.language, source });
  }
  return spoken;
}

function keyOf({ document, place }: Pick<ClausePlace, 'document' | 'place'>): string {
  return `${document} ${place}`;
}

function verbOf({ text, parts }: CorpusDocument, place: string): string | null {
  const verb = parts.find(({ id }) => id === place)?.verb;
  return verb ? text.slice(verb.start, verb.end) : null;
}
