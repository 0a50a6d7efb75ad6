import { compareTexts } from '../../graph/compare-texts.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';

/** A text that keeps company with another, though neither need cite the other. */
export interface RelatedText {
  readonly id: string;
  /** Texts that cite both: co-citation. */
  readonly citedTogether: number;
  /** Texts that both cite: bibliographic coupling. */
  readonly citingTogether: number;
  /** The greater of the two as a share: count / √(citations of the one × of the other), 0 to 1. */
  readonly closeness: number;
}

/** What is asked of the citations; a `CitationGraph` knows it, too. */
type Neighbours = Pick<
  CitationNetwork,
  'hasNode' | 'inDegree' | 'outDegree' | 'inNeighbors' | 'outNeighbors'
>;

/**
 * The texts most related to one, closest first and at most `most`. One shared text is chance, so two are asked for.
 * Empty for an unknown one.
 *
 * H. Small, "Co-citation in the scientific literature", Journal of the American Society for Information Science 24
 * (1973) 265–269; M. M. Kessler, "Bibliographic coupling between scientific papers", American Documentation 14 (1963)
 * 10–25; the share is the cosine of G. Salton, M. J. McGill, "Introduction to Modern Information Retrieval" (1983).
 */
export function relatedTexts(graph: Neighbours, id: string, most: number): readonly RelatedText[] {
  if (!graph.hasNode(id)) return [];
  const citedTogether = shared(graph.inNeighbors(id), (citing) => graph.outNeighbors(citing), id);
  const citingTogether = shared(graph.outNeighbors(id), (cited) => graph.inNeighbors(cited), id);
  const found = new Set([...citedTogether.keys(), ...citingTogether.keys()]);
  return [...found]
    .map((other) => {
      const [together, coupled] = [citedTogether.get(other) ?? 0, citingTogether.get(other) ?? 0];
      const closeness = Math.max(
        cosine(together, graph.inDegree(id), graph.inDegree(other)),
        cosine(coupled, graph.outDegree(id), graph.outDegree(other)),
      );
      return { id: other, citedTogether: together, citingTogether: coupled, closeness };
    })
    .filter((text) => Math.max(text.citedTogether, text.citingTogether) >= 2)
    .toSorted((a, b) => b.closeness - a.closeness || compareTexts(a.id, b.id))
    .slice(0, most);
}

/** How many of `links` each other text shares. */
function shared(
  links: readonly string[],
  across: (link: string) => readonly string[],
  id: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const link of links) {
    for (const other of across(link)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

function cosine(both: number, one: number, other: number): number {
  return both === 0 ? 0 : both / Math.sqrt(one * other);
}
