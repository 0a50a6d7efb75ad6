import type { Comparing } from '../view.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';

/** Rows of the index's `documents` of the two texts that are compared; null where a text is not here. */
export interface ComparedDocuments {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Which language version of each: the left one in the first of the languages asked for that it is here in; the right one
 * in the language of the comparison, else in that of the left one, so that words can be compared. Of one and the same
 * text two versions, the second another than the first.
 * @param asked languages, the most wanted first
 */
export function comparedDocuments(
  corpus: Corpus,
  { left, right, language }: Pick<Comparing, 'left' | 'right' | 'language'>,
  asked: readonly string[],
): ComparedDocuments {
  const spoken = (row: number) => corpus.index.documents.language[row] ?? null;
  const choose = (rows: readonly number[], wanted: readonly (string | null)[]) => {
    const found = wanted.map((each) => rows.find((row) => spoken(row) === each));
    return found.find((row) => row !== undefined) ?? rows[0] ?? null;
  };
  const [mine, others] = [
    nodeSummary(corpus, left)?.documents ?? [],
    nodeSummary(corpus, right)?.documents ?? [],
  ];
  if (left === right) {
    const first = choose(mine, asked);
    const rest = mine.filter((row) => row !== first);
    return { left: first, right: choose(rest, [language, ...asked]) };
  }
  // A language that both are here in goes before one that only the left one is here in.
  const common = asked.filter((each) => others.some((row) => spoken(row) === each));
  const first = choose(mine, language === null ? [...common, ...asked, ...others.map(spoken)] : asked);
  return { left: first, right: choose(others, [language, first === null ? null : spoken(first), ...asked]) };
}
