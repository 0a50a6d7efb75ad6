import { rowsById } from '../graph/collect-nodes.ts';
import type { DocumentCard } from '../graph/document-card.ts';
import type { Register } from '../graph/register.ts';
import { resolveCitations } from '../graph/resolve-citations.ts';
import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusIndex } from '../model/published-corpus.ts';
import { backbone } from './backbone.ts';
import { chronology } from './chronology.ts';
import { adoptedLists, succession, type ThreadPlace } from './succession.ts';
import { findThreads } from './threads.ts';

/** The index of a corpus, and the cards it was made from: each with the path its document is to have, in its rows. */
export interface BuiltIndex extends Pick<ResolvedCitations, 'shelf'> {
  readonly index: CorpusIndex;
}

/**
 * Documents' cards and register in, the published index out. The order of the cards changes nothing, and the same
 * cards give the same bytes when serialized. It stands in this room because threads, backbone and succession are
 * lineage, which the graph knows nothing of.
 */
export function buildIndex(cards: readonly DocumentCard[], register: Register): BuiltIndex {
  const resolved = resolveCitations(cards, register);
  const { threads, places } = findThreads(resolved, register);
  const { shelf, ledger, edges } = resolved;
  const inBackbone = backbone(
    resolved.nodes.length,
    edges.map(({ source, target }) => [source, target]),
  );
  const followers = succession(adoptedLists(resolved.lists, resolved.nodes), places, chronology(resolved));
  const index: CorpusIndex = {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    nodes: nodeColumns(resolved, places),
    documents: documentColumns(resolved),
    edges: {
      source: edges.map(({ source }) => source),
      target: edges.map(({ target }) => target),
      backbone: inBackbone,
    },
    mentions: mentionColumns(resolved),
    succession: columns(followers, ['source', 'target', 'document', 'place']),
    threads: [...threads],
    facts: columns(resolved.facts, ['node', 'name', 'value', 'language', 'source', 'inferred']),
    ledger: [...ledger],
  };
  return { index, shelf };
}

/**
 * Rows to columns, by the names given and in their order. `Object.fromEntries` forgets which value belongs to which
 * name, so the compiler is told: each name's column has the values of that name, because both come from `name`.
 */
function columns<Row, Name extends keyof Row>(
  rows: readonly Row[],
  names: readonly Name[],
): { [Column in Name]: Row[Column][] } {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as {
    [Column in Name]: Row[Column][];
  };
}

function nodeColumns(
  { nodes, dates }: ResolvedCitations,
  places: ReadonlyMap<number, ThreadPlace>,
): CorpusIndex['nodes'] {
  return {
    ...columns(nodes, ['id', 'kind']),
    date: [...dates],
    session: nodes.map(({ session }) => session),
    thread: nodes.map((_, node) => places.get(node)?.thread ?? null),
    track: nodes.map((_, node) => places.get(node)?.track ?? null),
  };
}

function documentColumns({ shelf, nodes }: ResolvedCitations): CorpusIndex['documents'] {
  const rows = rowsById(nodes);
  return {
    node: shelf.flatMap(({ card }) => rows.get(card.id) ?? []),
    language: shelf.map(({ card }) => card.language),
    path: shelf.map(({ path }) => path),
    file: shelf.map(({ card }) => card.file),
  };
}

function mentionColumns({ edges }: ResolvedCitations): CorpusIndex['mentions'] {
  const rows = edges.flatMap(({ mentions }, edge) =>
    mentions.map(({ document, mention }) => ({
      edge,
      document,
      place: mention.place,
      act: mention.act,
      verb: mention.verb?.text ?? null,
      status: mention.citation.status,
    })),
  );
  return columns(rows, ['edge', 'document', 'place', 'act', 'verb', 'status']);
}
