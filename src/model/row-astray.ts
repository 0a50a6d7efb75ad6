import type { CorpusIndex } from './published-corpus.ts';

type Column = readonly unknown[];

/**
 * The first place where an index of the right shape contradicts itself. Null when it is sound: then the columns of a
 * table are of one length, every row number points to a row, ids and edges are there once, a mention stands in a text
 * of the edge's source, and nodes and threads agree on who is on which track. Whoever reads it need not doubt a row
 * again.
 */
export function rowAstray(index: CorpusIndex): string | null {
  return (
    unequalColumns(index) ??
    pointerAstray(index) ??
    twice(index) ??
    mentionAstray(index) ??
    trackAstray(index)
  );
}

function unequalColumns({
  nodes,
  documents,
  edges,
  mentions,
  succession,
  facts,
}: CorpusIndex): string | null {
  const tables = { nodes, documents, edges, mentions, succession, facts };
  for (const [name, table] of Object.entries(tables)) {
    const [length, ...others] = Object.values(table).map((column: Column) => column.length);
    if (others.some((other) => other !== length)) return name;
  }
  return null;
}

function pointerAstray(index: CorpusIndex): string | null {
  const { nodes, documents, edges, mentions, succession, threads, facts, ledger } = index;
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

/** Ids and edges are names: each is there once, and no text cites itself. */
function twice({ nodes, edges }: CorpusIndex): string | null {
  if (new Set(nodes.id).size < nodes.id.length) return 'nodes.id';
  // A pair as one number, in a list that is sorted where it is not so already: a set would take several times longer.
  const pairs = new Float64Array(edges.source.length);
  let rising = true;
  for (let edge = 0; edge < pairs.length; edge += 1) {
    const [source, target] = [edges.source[edge]!, edges.target[edge]!];
    if (source === target) return 'edges';
    pairs[edge] = source * nodes.id.length + target;
    rising &&= edge === 0 || pairs[edge]! > pairs[edge - 1]!;
  }
  if (rising) return null;
  return pairs.sort().some((pair, place) => pair === pairs[place - 1]) ? 'edges' : null;
}

function mentionAstray({ mentions, documents, edges }: CorpusIndex): string | null {
  const astray = mentions.edge.some(
    (edge, row) => documents.node[mentions.document[row] ?? -1] !== edges.source[edge],
  );
  return astray ? 'mentions.document' : null;
}

function trackAstray({ nodes, threads }: CorpusIndex): string | null {
  const listed = { thread: new Int32Array(nodes.id.length).fill(-1), track: new Int32Array(nodes.id.length) };
  for (const [thread, { tracks }] of threads.entries()) {
    for (const [track, { members }] of tracks.entries()) {
      for (const member of members) {
        if (listed.thread[member] !== -1) return 'threads';
        listed.thread[member] = thread;
        listed.track[member] = track;
      }
    }
  }
  const astray = nodes.thread.some((thread, node) => {
    if (listed.thread[node] !== (thread ?? -1)) return true;
    return nodes.track[node] !== (thread === null ? null : listed.track[node]);
  });
  return astray ? 'nodes.track' : null;
}
