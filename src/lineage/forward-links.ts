import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { titleKey } from './title-key.ts';

type CorpusForwardLink = CorpusThread['forwardLinks'][number];

/** What the forward links need to know about the threads. */
export interface ThreadPlaces {
  /** Thread by node. */
  readonly threadOf: ReadonlyMap<number, number>;
  /** Thread by the key of an agenda item's title. */
  readonly threadOfTitle: ReadonlyMap<string, number>;
  /** Nodes of each thread, in order of adoption. */
  readonly members: readonly (readonly number[])[];
}

/**
 * By thread, the paragraphs that put the item on the provisional agenda of a later session, and what the thread has in
 * that session. The title the paragraph quotes names the thread; where it quotes none, the text's own thread is meant.
 */
export function forwardLinks(
  { shelf, nodes }: Pick<ResolvedCitations, 'shelf' | 'nodes'>,
  { threadOf, threadOfTitle, members }: ThreadPlaces,
): CorpusForwardLink[][] {
  const links: CorpusForwardLink[][] = members.map(() => []);
  nodes.forEach(({ documents }, node) => {
    const seen = new Set<string>();
    for (const row of documents) {
      for (const { place, session, title } of shelf[row]?.document.forwardLinks ?? []) {
        const key = `${place} ${session}`;
        const thread = (title && threadOfTitle.get(titleKey(title))) ?? threadOf.get(node);
        if (typeof thread !== 'number' || seen.has(key)) continue;
        seen.add(key);
        const followedBy = (members[thread] ?? []).filter(
          (member) => member !== node && nodes[member]?.session === session,
        );
        links[thread]?.push({ node, place, session, followedBy });
      }
    }
  });
  return links.map((of) => of.sort((a, b) => a.session - b.session || a.node - b.node));
}
