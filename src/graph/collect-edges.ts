import type { ShelvedDocument } from './document-shelf.ts';
import type { CorpusEdge, CorpusNode, EdgeMention, RecallList } from './resolved-citations.ts';

/**
 * One edge per pair of texts with all its mentions, ordered by source and target. A mention nobody could decide makes
 * no edge, and neither does a text that mentions itself: both stand in the ledger.
 */
export function collectEdges(
  shelf: readonly ShelvedDocument[],
  nodes: readonly CorpusNode[],
  rows: ReadonlyMap<string, number>,
): CorpusEdge[] {
  const edges: CorpusEdge[] = [];
  nodes.forEach((node, source) => {
    const byTarget = new Map<number, EdgeMention[]>();
    for (const document of node.documents) {
      for (const mention of shelf[document]?.card.mentions ?? []) {
        const target = mention.citation.target ? rows.get(mention.citation.target) : undefined;
        if (target === undefined || target === source) continue;
        const mentions = byTarget.get(target) ?? [];
        mentions.push({ document, mention });
        byTarget.set(target, mentions);
      }
    }
    for (const [target, mentions] of [...byTarget].sort(([a], [b]) => a - b)) {
      edges.push({ source, target, mentions });
    }
  });
  return edges;
}

/** The recall lists of resolutions and decisions, those of one member included, in the order of the shelf. */
export function collectRecallLists(
  shelf: readonly ShelvedDocument[],
  nodes: readonly CorpusNode[],
  rows: ReadonlyMap<string, number>,
): RecallList[] {
  return shelf.flatMap(({ card }, row) => {
    const lists = new Map<number, { place: string; members: Set<number> }>();
    const source = rows.get(card.id) ?? -1;
    for (const { list, place, citation } of card.mentions) {
      const target = citation.target ? rows.get(citation.target) : undefined;
      const kind = target === undefined ? undefined : nodes[target]?.kind;
      if (target === undefined || target === source || (kind !== 'resolution' && kind !== 'decision'))
        continue;
      const known = lists.get(list) ?? { place, members: new Set() };
      known.members.add(target);
      lists.set(list, known);
    }
    return [...lists.values()].map(({ place, members }) => ({
      source,
      document: row,
      place,
      members: [...members],
    }));
  });
}
