import type { CorpusIndex } from './published-corpus.ts';

type Column = readonly unknown[];

/**
 * The first place where an index of the right shape contradicts itself: columns of one table that differ in length, or
 * a row number that points past the end. Null when it is sound, so that whoever reads it need not doubt a row again.
 */
export function rowAstray(index: CorpusIndex): string | null {
  const { nodes, documents, edges, mentions, succession, threads, facts, ledger } = index;
  const tables = { nodes, documents, edges, mentions, succession, facts };
  for (const [name, table] of Object.entries(tables)) {
    const [length, ...others] = Object.values(table).map((column: Column) => column.length);
    if (others.some((other) => other !== length)) return name;
  }
  const [texts, shelf] = [nodes.id.length, documents.node.length];
  const ofThreads = threads.flatMap(({ items, tracks, inferred, forwardLinks }) => [
    ...items.map(({ node }) => node),
    ...tracks.flatMap(({ members }) => members),
    ...inferred,
    ...forwardLinks.flatMap(({ node, followedBy }) => [node, ...followedBy]),
  ]);
  const pointers: [string, readonly (number | null)[], number][] = [
    ['nodes.thread', nodes.thread, threads.length],
    ['documents.node', documents.node, texts],
    ['edges.source', edges.source, texts],
    ['edges.target', edges.target, texts],
    ['mentions.edge', mentions.edge, edges.source.length],
    ['mentions.document', mentions.document, shelf],
    ['succession.source', succession.source, texts],
    ['succession.target', succession.target, texts],
    ['succession.document', succession.document, shelf],
    ['facts.node', facts.node, texts],
    ['threads', ofThreads, texts],
    ['ledger.document', ledger.map(({ document }) => document), shelf],
  ];
  const astray = pointers.find(([, rows, length]) => rows.some((row) => row !== null && row >= length));
  return astray?.[0] ?? null;
}
