import type { CSSProperties } from 'react';
import { CLAUSE_CHANGES, type ComparisonSummary as Summary } from '../../lineage/compare/comparison.ts';
import { useMessages } from '../messages/use-messages.ts';

/** How much of it is the same: clauses by what became of them, and words, as figures and as a bar. */
export function ComparisonSummary({ summary }: { readonly summary: Summary }) {
  const { compare } = useMessages();
  const { clauses, words } = summary;
  return (
    <section className="comparison-summary" aria-label={compare.summary}>
      <ul className="summary-counts">
        {[...CLAUSE_CHANGES, 'moved' as const].map((change) => (
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
