import { TextOrder } from '../../lineage/clauses/text-order.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';
import { perCorpus } from './per-corpus.ts';
import { threadOf } from './thread-of.ts';

/** Resolutions of a thread that are not here, and may have been adopted between two of its texts. */
export interface GapsBetween {
  /** Their ids, in order of adoption as far as it is known. */
  readonly gaps: readonly string[];
  /** Of how many of them it is not known whether they came between the two, or before or after. */
  readonly undated: number;
}

const orders = perCorpus(({ index }) => new TextOrder(index));
const rows = perCorpus(({ index }) => new Map(index.nodes.id.map((id, row) => [id, row])));
const NONE: GapsBetween = { gaps: [], undated: 0 };

/** The gaps of a thread between two of its texts, and those that nothing tells from them. */
export function gapsBetween(corpus: Corpus, earlier: string, later: string): GapsBetween {
  const thread = threadOf(corpus, later)?.thread;
  const [from, to] = [rows(corpus).get(earlier), rows(corpus).get(later)];
  if (earlier === later || from === undefined || to === undefined) return NONE;
  if (!thread || threadOf(corpus, earlier)?.thread !== thread) return NONE;
  const order = orders(corpus);
  const nameOf = (row: number) => cellAt(corpus.index.nodes.id, row);
  const gaps = thread.tracks
    .flatMap(({ members }) => members)
    .filter((row) => nodeSummary(corpus, nameOf(row))?.gap)
    .filter((row) => !order.isEarlier(row, from) && !order.isEarlier(to, row))
    .toSorted((a, b) => order.compare(a, b));
  const between = gaps.filter((row) => order.isEarlier(from, row) && order.isEarlier(row, to));
  return { gaps: gaps.map(nameOf), undated: gaps.length - between.length };
}
