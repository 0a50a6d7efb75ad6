import { compareTexts } from '../../graph/compare-texts.ts';
import { ACTS, type Act } from '../../model/act.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import {
  FILTER_BODIES,
  FILTER_PLACES,
  FILTER_STATES,
  type FilterBody,
  type FilterPlace,
  type FilterState,
  type TextFilter,
} from '../text-filter.ts';
import type { Corpus } from './corpus.ts';
import { bitsOf, bodyColumn, mentionColumns, textColumns } from './filter-columns.ts';
import { filteredTexts, knownFilter } from './filtered-texts.ts';
import { oncePer } from '../../model/once-per.ts';
import { perCorpus } from './per-corpus.ts';

/** Something that can be chosen, and how much there is of it. */
export interface FilterChoice<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * What a filter can choose from: values that the corpus has, or that are chosen. A count is of the texts (with acts and
 * places, of the mentions from or to the texts) that the rest of the filter leaves.
 */
export interface FilterChoices {
  readonly states: readonly FilterChoice<FilterState>[];
  readonly bodies: readonly FilterChoice<FilterBody>[];
  /** Those of most texts left first. */
  readonly threads: readonly FilterChoice<CorpusThread>[];
  readonly acts: readonly FilterChoice<Act>[];
  readonly places: readonly FilterChoice<FilterPlace>[];
  /** Times recalled that something is recalled at least, from 1 up in round steps. */
  readonly leastRecalled: readonly number[];
}

/** What can be chosen beside what a filter has chosen; worked out once for each filter. */
export function filterChoices(corpus: Corpus, filter: TextFilter): FilterChoices {
  return choices(corpus)(knownFilter(corpus, filter));
}

const choices = perCorpus((corpus) => oncePer((filter: TextFilter) => countChoices(corpus, filter)));

function countChoices(corpus: Corpus, filter: TextFilter): FilterChoices {
  const { states, recalled } = textColumns(corpus);
  const { acts, places } = mentionColumns(corpus);
  const without = (open: Partial<TextFilter>) => filteredTexts(corpus, { ...filter, ...open }).texts;
  const mentions = (open: Partial<TextFilter>) => mentionsOf(corpus, without(open), { ...filter, ...open });
  return {
    states: choicesOf(FILTER_STATES, filter.states, states, without({ states: [] })),
    bodies: choicesOf(FILTER_BODIES, filter.bodies, bodyColumn(corpus), without({ bodies: [] })),
    threads: threadChoices(corpus, without({ threads: [] })),
    acts: choicesOf(ACTS, filter.acts, acts, mentions({ acts: [] })),
    places: choicesOf(FILTER_PLACES, filter.places, places, mentions({ places: [] })),
    leastRecalled: roundSteps(recalled.reduce((most, times) => Math.max(most, times), 0)),
  };
}

/** Values of a list that some row has, or that are chosen, and how many of the rows left have each. */
function choicesOf<T extends string>(
  known: readonly T[],
  chosen: readonly T[],
  bits: Uint8Array | Int32Array,
  left: Uint8Array,
): FilterChoice<T>[] {
  const counts = known.map(() => 0);
  let all = 0;
  for (let row = 0; row < bits.length; row += 1) {
    all |= bits[row]!;
    // A row may have several of the values: each of its bits in turn, from the lowest.
    for (let rest = left[row] ? bits[row]! : 0; rest !== 0; rest &= rest - 1) {
      counts[31 - Math.clz32(rest & -rest)]! += 1;
    }
  }
  return known.flatMap((value, at) =>
    all & (1 << at) || chosen.includes(value) ? [{ value, count: counts[at]! }] : [],
  );
}

/** By row in `mentions`, 1 where a citation that counts leads from or to one of some texts. */
function mentionsOf(corpus: Corpus, texts: Uint8Array, { acts, places }: TextFilter): Uint8Array {
  const { mentions, edges } = corpus.index;
  const columns = mentionColumns(corpus);
  const [actBits, placeBits] = [bitsOf(ACTS, acts), bitsOf(FILTER_PLACES, places)];
  const left = new Uint8Array(mentions.edge.length);
  mentions.edge.forEach((edge, row) => {
    if ((columns.acts[row]! & actBits) === 0 || (columns.places[row]! & placeBits) === 0) return;
    left[row] = texts[edges.source[edge]!]! | texts[edges.target[edge]!]!;
  });
  return left;
}

function threadChoices(corpus: Corpus, texts: Uint8Array): FilterChoice<CorpusThread>[] {
  const { nodes, threads } = corpus.index;
  const counts = new Int32Array(threads.length);
  nodes.thread.forEach((thread, row) => {
    if (thread !== null) counts[thread]! += texts[row]!;
  });
  const bySize = threadsBySize(corpus).map((row) => ({ value: threads[row]!, count: counts[row]! }));
  return bySize.sort((a, b) => b.count - a.count);
}

/** Rows of the threads, those of most texts first. */
const threadsBySize = perCorpus(({ index: { nodes, threads } }) => {
  const sizes = threads.map(() => 0);
  for (const thread of nodes.thread) if (thread !== null) sizes[thread]! += 1;
  const rows = threads.map((_, row) => row);
  return rows.sort((a, b) => sizes[b]! - sizes[a]! || compareTexts(threads[a]!.id, threads[b]!.id));
});

/** 1, 2, 3, 5, 10, 20, 50, 100 … up to the most. */
function roundSteps(most: number): number[] {
  const steps = [1, 2, 3, 5];
  for (let ten = 10; ten <= most; ten *= 10) steps.push(ten, 2 * ten, 5 * ten);
  return steps.filter((step) => step <= most);
}
