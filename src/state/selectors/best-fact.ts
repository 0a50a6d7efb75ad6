import type { FactName } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { factsOf, type Fact } from './facts-of.ts';

/** Lower is better: the text itself before the register before what others say of it; sourced before inferred. */
function rank(fact: Fact, language: string): number {
  const tongue = fact.language === null || fact.language === language ? 0 : 8;
  const origin = fact.source.startsWith('masthead:') ? 0 : fact.source.startsWith('register:') ? 1 : 2;
  return tongue + (fact.inferred ? 4 : 0) + origin;
}

/** The fact to show where only one fits, in the asked language where there is one; null when none is known. */
export function bestFact(corpus: Corpus, id: string, name: FactName, language: string): Fact | null {
  let best: Fact | null = null;
  for (const fact of factsOf(corpus, id)) {
    if (fact.name !== name) continue;
    if (best === null || rank(fact, language) < rank(best, language)) best = fact;
  }
  return best;
}
