import type { CSSProperties } from 'react';
import {
  CLAUSE_CHANGES,
  COUNTED_CHANGES,
  type ComparisonSummary as Summary,
  type CountedChange,
} from '../../lineage/compare/comparison.ts';
import { useMessages } from '../messages/use-messages.ts';

/** How much of it is the same: clauses by what became of them, each once, and words, as figures and as a bar. */
export function ComparisonSummary({ summary }: { readonly summary: Summary }) {
  const { compare } = useMessages();
  const { clauses, words } = summary;
  const usual: readonly CountedChange[] = CLAUSE_CHANGES;
  const counted = COUNTED_CHANGES.filter((change) => usual.includes(change) || clauses[change] > 0);
  return (
    <section className="comparison-summary" aria-label={compare.summary}>
      <ul className="summary-counts">
        {counted.map((change) => (
          <li key={change} data-change={change}>
            <strong>{clauses[change]}</strong> {compare.counted[change](clauses[change])}
          </li>
        ))}
      </ul>
      <div className="word-bar" aria-hidden="true">
        {(['kept', 'removed', 'added'] as const).map((kind) => (
          <span key={kind} data-words={kind} style={{ '--words': words[kind] } as CSSProperties} />
        ))}
      </div>
      <p className="summary-words">
        {compare.words.kept(words.kept)} · <del>{compare.words.removed(words.removed)}</del> ·{' '}
        <ins>{compare.words.added(words.added)}</ins>
      </p>
    </section>
  );
}
