import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { Hover, Spotlight } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';

export interface LitEdge {
  readonly source: string;
  readonly target: string;
  /** Seen from the text in focus: `past`, it recalls the other; `future`, the other recalls it. */
  readonly time: 'past' | 'future';
  /** 0 for a step that is no citation: a clause that went from one text into another which does not cite it. */
  readonly mentions: number;
}

/** What is lit while the rest recedes. */
export interface Lit {
  /** The text in focus. */
  readonly node: string;
  /** The one citation, or inferred step, pointed at or open, if any. */
  readonly edge: { readonly source: string; readonly target: string } | null;
  readonly edges: readonly LitEdge[];
  readonly nodes: ReadonlySet<string>;
}

/** More arcs than this are no longer arcs; the reader's tabs and the table have them all. */
const MOST_ARCS = 400;

/** What is pointed at, open, and asked for by what is open. */
export interface Focus {
  readonly hover: Hover;
  readonly selection: Selection;
  readonly spotlight: Spotlight | null;
}

/**
 * The neighbourhood to light: of the text pointed at, else what is asked for, else of the text that is open, else of
 * the citing text of the citation that is open. Pointing at a citation keeps what is lit and marks the citation.
 * @param seen whether a text has a place on the drawing
 * @param counting by row of the citations, 1 where one passes the filter; null where all do
 */
export function litNeighbourhood(
  graph: CitationNetwork,
  { hover, selection, spotlight }: Focus,
  seen: (id: string) => boolean,
  counting: Uint8Array | null = null,
): Lit | null {
  if (spotlight && hover?.kind !== 'node') return litBySpotlight(graph, spotlight, hover, seen);
  const edge =
    hover?.kind === 'edge' ? hover : selection.kind === 'edge' && hover === null ? selection : null;
  const node = hover?.kind === 'node' ? hover.id : (openText(selection) ?? edge?.source ?? null);
  if (node === null || !graph.hasNode(node)) return null;
  if (!seen(node)) return litAround(graph, node, seen);
  if (edge && selection.kind !== 'node' && !graph.hasEdge(edge.source, edge.target)) {
    // Inferred succession is no citation: it lights its two ends alone.
    return { node, edge, edges: [], nodes: new Set([edge.source, edge.target]) };
  }
  const edges = edgesOf(graph, node).filter(
    ({ source, target }) =>
      seen(source) &&
      seen(target) &&
      (counting === null || counting[graph.citationRow(source, target) ?? -1] === 1),
  );
  if (edge && !edges.some((one) => one.source === edge.source && one.target === edge.target)) {
    edges.push(...edgesBetween(graph, edge.source, edge.target));
  }
  edges.sort((a, b) => b.mentions - a.mentions);
  const kept = edges.slice(0, MOST_ARCS);
  return {
    node,
    edge,
    edges: kept,
    nodes: new Set([node, ...kept.flatMap((one) => [one.source, one.target])]),
  };
}

/** A text without a place, a draft without a date say, lights what it recalls and what recalls it, without arcs. */
function litAround(graph: CitationNetwork, node: string, seen: (id: string) => boolean): Lit | null {
  const nodes = new Set([...graph.outNeighbors(node), ...graph.inNeighbors(node)].filter(seen));
  return nodes.size > 0 ? { node, edge: null, edges: [], nodes } : null;
}

function litBySpotlight(
  graph: CitationNetwork,
  { texts, steps }: Spotlight,
  hover: Extract<Hover, { readonly kind: 'edge' }> | null,
  seen: (id: string) => boolean,
): Lit | null {
  const shown = texts.filter(seen);
  const [node] = shown;
  if (node === undefined) return null;
  const nodes = new Set(shown);
  const edges = steps
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
    .flatMap(({ source, target }): LitEdge[] => {
      const cited = edgesBetween(graph, source, target);
      return cited.length > 0 ? cited : [{ source, target, time: 'past', mentions: 0 }];
    });
  return { node, edge: hover, edges, nodes };
}

function openText(selection: Selection): string | null {
  if (selection.kind === 'node') return selection.id;
  return selection.kind === 'edge' ? selection.source : null;
}

function edgesOf(graph: CitationNetwork, node: string): LitEdge[] {
  const past = graph.outNeighbors(node).map((target) => litEdge(graph, node, target, 'past'));
  const future = graph.inNeighbors(node).map((source) => litEdge(graph, source, node, 'future'));
  return [...past, ...future];
}

function edgesBetween(graph: CitationNetwork, source: string, target: string): LitEdge[] {
  return graph.hasEdge(source, target) ? [litEdge(graph, source, target, 'past')] : [];
}

function litEdge(graph: CitationNetwork, source: string, target: string, time: LitEdge['time']): LitEdge {
  return { source, target, time, mentions: graph.getEdgeAttributes(source, target).evidence.length };
}
