import { ACTS } from '../../model/act.ts';
import { FILTER_BODIES, FILTER_PLACES, FILTER_STATES, type TextFilter } from '../text-filter.ts';
import type { Corpus } from './corpus.ts';
import { bitsOf, bodyColumn, mentionColumns, textColumns } from './filter-columns.ts';
import { nodeRow } from './node-row.ts';
import { oncePer } from '../../model/once-per.ts';
import { perCorpus } from './per-corpus.ts';

/** What passes a filter, sessions aside. */
export interface FilteredTexts {
  /** By row in the index's `nodes`, 1 where it passes. */
  readonly texts: Uint8Array;
  readonly passes: (id: string) => boolean;
  /** By row in the index's `edges`, 1 where the citation counts; null where all do. */
  readonly citations: Uint8Array | null;
}

/** The texts and citations that pass a filter, as {@link knownFilter} leaves it; worked out once for each filter. */
export function filteredTexts(corpus: Corpus, filter: TextFilter): FilteredTexts {
  return filtered(corpus)(knownFilter(corpus, filter));
}

/** A filter without the threads that this corpus does not have: the address may be from another one. */
export function knownFilter(corpus: Corpus, filter: TextFilter): TextFilter {
  return known(corpus)(filter);
}

const threadIds = perCorpus(({ index }) => new Set(index.threads.map(({ id }) => id)));
const known = perCorpus((corpus) =>
  oncePer((filter: TextFilter): TextFilter => {
    const threads = filter.threads.filter((id) => threadIds(corpus).has(id));
    return threads.length === filter.threads.length ? filter : { ...filter, threads };
  }),
);
const filtered = perCorpus((corpus) => oncePer((filter: TextFilter) => passing(corpus, filter)));

function passing(corpus: Corpus, filter: TextFilter): FilteredTexts {
  const { nodes } = corpus.index;
  const { states, recalled } = textColumns(corpus);
  // Read from the symbols of all texts: only where somebody asks for it.
  const bodies = filter.bodies.length > 0 ? bodyColumn(corpus) : null;
  const citations = passingCitations(corpus, filter);
  const ends = citations && countEnds(corpus, citations);
  const times = ends ? ends.recalled : recalled;
  const threads = chosenThreads(corpus, filter);
  const [stateBits, bodyBits] = [bitsOf(FILTER_STATES, filter.states), bitsOf(FILTER_BODIES, filter.bodies)];
  const texts = new Uint8Array(nodes.id.length);
  for (let row = 0; row < texts.length; row += 1) {
    const passes =
      (states[row]! & stateBits) !== 0 &&
      (bodies === null || (bodies[row]! & bodyBits) !== 0) &&
      times[row]! >= filter.leastRecalled &&
      (ends === null || ends.citing[row]! + ends.recalled[row]! > 0) &&
      (threads === null || threads.has(nodes.thread[row] ?? -1));
    if (passes) texts[row] = 1;
  }
  return {
    texts,
    passes: (id) => texts[nodeRow(corpus, id) ?? -1] === 1,
    citations,
  };
}

/** By row in `edges`: any mention of it has one of the acts, and stands in one of the places, asked for. */
function passingCitations(corpus: Corpus, { acts, places }: TextFilter): Uint8Array | null {
  if (acts.length === 0 && places.length === 0) return null;
  const { mentions, edges } = corpus.index;
  const columns = mentionColumns(corpus);
  const [actBits, placeBits] = [bitsOf(ACTS, acts), bitsOf(FILTER_PLACES, places)];
  const passes = new Uint8Array(edges.source.length);
  mentions.edge.forEach((edge, row) => {
    if (columns.acts[row]! & actBits && columns.places[row]! & placeBits) passes[edge] = 1;
  });
  return passes;
}

/** By how many of the citations each text cites, and is cited. */
function countEnds({ index: { nodes, edges } }: Corpus, citations: Uint8Array) {
  const [cites, recalled] = [new Int32Array(nodes.id.length), new Int32Array(nodes.id.length)];
  citations.forEach((passes, edge) => {
    cites[edges.source[edge]!]! += passes;
    recalled[edges.target[edge]!]! += passes;
  });
  return { citing: cites, recalled };
}

function chosenThreads({ index }: Corpus, filter: TextFilter): ReadonlySet<number> | null {
  if (filter.threads.length === 0) return null;
  const rows = index.threads.flatMap(({ id }, row) => (filter.threads.includes(id) ? [row] : []));
  return new Set(rows);
}
