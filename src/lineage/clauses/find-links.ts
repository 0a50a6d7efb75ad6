import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { ClauseAddress, FoundLink } from './found-link.ts';
import type { ClauseShelf, ShelvedText } from './clause-shelf.ts';
import { CommonWords } from './common-words.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { TextOrder } from './text-order.ts';
import type { TextRelations } from './text-relations.ts';

/** So many clauses that share rare phrases are compared word by word. */
const COMPARED = 12;
/** Share of words two clauses must have in common, in the same order, to be one: where their texts are related, and where not. */
const LEAST_ALIKE: Readonly<Record<ClauseLinkBasis, number>> = { citation: 0.5, thread: 0.5, wording: 0.6 };
/** What a text cites or continues is preferred to one that only says nearly the same. */
const RELATED_BONUS: Readonly<Record<ClauseLinkBasis, number>> = { citation: 0.05, thread: 0.05, wording: 0 };

/**
 * The ancestors of all clauses on a shelf whose texts stand in order of adoption.
 */
export function findLinks(
  shelf: ClauseShelf,
  { documents, nodes }: Pick<CorpusIndex, 'documents' | 'nodes'>,
  order: TextOrder,
  relations: TextRelations,
): FoundLink[] {
  const phrases = new PhraseIndex(shelf);
  const common = new CommonWords(shelf.vocabularySize);
  const nodeOf = (text: number) => documents.node[shelf.texts[text]!.document]!;
  const known = new Set<number>();
  const links: FoundLink[] = [];
  shelf.texts.forEach((text, row) => {
    const node = nodeOf(row);
    for (let clause = text.first; clause < text.end; clause += 1) {
      const words = shelf.wordsOf(clause);
      common.take(words);
      let best: { earlier: number; alike: number; score: number; basis: ClauseLinkBasis } | null = null;
      for (const earlier of phrases.lookUp(clause, COMPARED)) {
        const other = nodeOf(shelf.textOf[earlier]!);
        if (!order.isEarlier(other, node)) continue;
        const theirs = shelf.wordsOf(earlier);
        const alike = (2 * common.with(theirs)) / (words.length + theirs.length);
        const basis = relations.basis(node, other);
        const score = alike + RELATED_BONUS[basis];
        if (alike < LEAST_ALIKE[basis] || (best && best.score >= score)) continue;
        best = { earlier, alike, score, basis };
      }
      if (best === null) continue;
      links.push({
        later: addressOf(shelf, clause),
        earlier: addressOf(shelf, best.earlier),
        degree: 1 - best.alike,
        moved: false,
        basis: best.basis,
      });
    }
    const adopted = nodes.kind[node] === 'resolution' || nodes.kind[node] === 'decision';
    if (!adopted || known.has(node)) return;
    known.add(node);
    for (let clause = text.first; clause < text.end; clause += 1) phrases.add(clause);
  });
  return links;
}

function addressOf(shelf: ClauseShelf, clause: number): ClauseAddress {
  const { document, first }: ShelvedText = shelf.texts[shelf.textOf[clause]!]!;
  return { document, at: clause - first };
}
