import type { WordingMatch, WordingMatches } from '../../lineage/wording/wording-index.ts';
import { readVerb } from '../../lineage/verbs/read-verb.ts';
import type { Act } from '../../model/act.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import { clausePlace, type ClausePlace } from './clauses-of.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';

/** A clause that says the words, and when it was adopted. */
export interface WordingUse extends ClausePlace {
  /** ISO; null when unknown. */
  readonly date: string | null;
}

/** A wording of a clause in which the words stand, with every clause that says it. */
export interface WordingGroup extends Pick<WordingMatch, 'text' | 'language' | 'span' | 'closeness'> {
  /** What its verb does; null where none is recognised. */
  readonly act: Act | null;
  /** By date; undated last. */
  readonly uses: readonly WordingUse[];
}

export interface WordingUses {
  /** The same words, by the first use. */
  readonly exact: readonly WordingGroup[];
  /** Nearly the same, the closest first, then by the first use. */
  readonly near: readonly WordingGroup[];
  /** The earliest dated use of the very words; null where there is none. */
  readonly first: WordingUse | null;
  /** How many clauses use the very words under which act, the most frequent first. */
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
}

/** What a search for words found, as people read it. */
export function wordingUses(
  corpus: Corpus,
  published: PublishedClauses,
  matches: readonly WordingMatches[],
): WordingUses {
  const group = (match: WordingMatch) => groupOf(corpus, published, match);
  const exact = matches.flatMap((found) => found.exact.map(group)).toSorted(byFirstUse);
  const near = matches
    .flatMap((found) => found.near.map(group))
    .toSorted((a, b) => b.closeness - a.closeness || byFirstUse(a, b));
  const counts = new Map<Act, number>();
  for (const { act, uses } of exact) if (act) counts.set(act, (counts.get(act) ?? 0) + uses.length);
  const acts = [...counts].map(([act, count]) => ({ act, count })).toSorted((a, b) => b.count - a.count);
  const first = exact.flatMap(({ uses }) => uses).toSorted(byDate)[0];
  return { exact, near, first: first && first.date !== null ? first : null, acts };
}

function groupOf(corpus: Corpus, published: PublishedClauses, match: WordingMatch): WordingGroup {
  const { text, language, span, closeness, clauses } = match;
  const uses = clauses
    .map((row): WordingUse => {
      const place = clausePlace(corpus, published, row);
      return { ...place, date: nodeSummary(corpus, place.id)?.date ?? null };
    })
    .toSorted(byDate);
  return { text, language, span, closeness, act: readVerb(text, language)?.act ?? null, uses };
}

function byFirstUse(a: WordingGroup, b: WordingGroup): number {
  const [left, right] = [a.uses[0], b.uses[0]];
  return left && right ? byDate(left, right) : 0;
}

function byDate(a: WordingUse, b: WordingUse): number {
  if (a.date === b.date) return a.document - b.document;
  return (a.date ?? '\uFFFF') < (b.date ?? '\uFFFF') ? -1 : 1;
}
