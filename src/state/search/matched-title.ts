import { foldedWords } from '../../lineage/clauses/folded-words.ts';
import { readWordsQuery } from '../../lineage/wording/words-query.ts';
import { bestFact } from '../selectors/best-fact.ts';
import type { Corpus } from '../selectors/corpus.ts';
import { factsOf, type Fact } from '../selectors/facts-of.ts';

/**
 * The title by which a query finds a text, where the one shown in this language does not have its words: another
 * language's, or a former one. Null where the shown title says it, or no title does.
 */
export function matchedTitle(corpus: Corpus, id: string, query: string, language: string): Fact | null {
  const sought = readWordsQuery(query).phrases.flatMap(({ words }) => words);
  if (sought.length === 0) return null;
  const matches = ({ value }: Fact) => {
    const words = foldedWords(value);
    return sought.every((word) => words.some((each) => each.startsWith(word)));
  };
  const shown = bestFact(corpus, id, 'title', language);
  if (shown && matches(shown)) return null;
  return factsOf(corpus, id).find((fact) => fact.name === 'title' && matches(fact)) ?? null;
}
