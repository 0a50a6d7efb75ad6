import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import type { CorpusThread } from '../model/published-corpus.ts';

type CorpusForwardLink = CorpusThread['forwardLinks'][number];

/**
 * The paragraphs of a thread's texts that put its item on the provisional agenda of a later session, each with what the
 * thread has in that session: nothing, when nothing here follows. Two language versions of a paragraph count once.
 */
export function forwardLinks(
  members: readonly number[],
  { shelf, nodes }: Pick<ResolvedCitations, 'shelf' | 'nodes'>,
): CorpusForwardLink[] {
  const links = new Map<string, CorpusForwardLink>();
  for (const node of members) {
    for (const row of nodes[node]?.documents ?? []) {
      for (const { place, session } of shelf[row]?.card.forwardLinks ?? []) {
        const followedBy = members.filter((other) => other !== node && nodes[other]?.session === session);
        links.set(`${node} ${place} ${session}`, { node, place, session, followedBy });
      }
    }
  }
  return [...links.values()].sort((a, b) => a.session - b.session);
}
