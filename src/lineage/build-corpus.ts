import { rowsById } from '../graph/collect-nodes.ts';
import type { Register } from '../graph/register.ts';
import { resolveCitations } from '../graph/resolve-citations.ts';
import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusIndex } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { backbone } from './backbone.ts';
import { chronology } from './chronology.ts';
import { succession, type ThreadPlace } from './succession.ts';
import { findThreads } from './threads.ts';

/** A document as its own file has it; by the schema a `CorpusDocument`. */
export type PublishedDocument = RecallingDocument & Pick<CorpusIndex, 'format' | 'version'>;

/** A corpus as it is published: the index, and each document with its path beside the index. */
export interface BuiltCorpus {
  readonly index: CorpusIndex;
  readonly documents: readonly { readonly path: string; readonly document: PublishedDocument }[];
}

/**
 * Documents and register in, the published corpus out. The order of the documents changes nothing, and the same
 * documents give the same bytes when serialized. It stands in this room because threads, backbone and succession are
 * lineage, which the graph knows nothing of.
 */
export function buildCorpus(documents: readonly RecallingDocument[], register: Register): BuiltCorpus {
  const resolved = resolveCitations(documents, register);
  const { threads, places } = findThreads(resolved, register);
  const { shelf, ledger, edges } = resolved;
  const inBackbone = backbone(
    resolved.nodes.length,
    edges.map(({ source, target }) => [source, target]),
  );
  const followers = succession(resolved.lists, places, chronology(resolved));
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
  const version = { format: CORPUS_FORMAT, version: CORPUS_VERSION } as const;
  return {
    index,
    documents: shelf.map(({ path, document }) => ({ path, document: { ...version, ...document } })),
  };
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
    node: shelf.flatMap(({ document }) => rows.get(document.id) ?? []),
    language: shelf.map(({ document }) => document.language),
    path: shelf.map(({ path }) => path),
    file: shelf.map(({ document }) => document.file),
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
