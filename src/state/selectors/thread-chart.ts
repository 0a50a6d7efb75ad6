import { compareTexts } from '../../graph/compare-texts.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { forwardLinksOf, type ForwardLinkLine } from './forward-links-of.ts';
import { itemHistory, type ItemHistoryRow } from './item-history.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';

/** A text where it stands in its thread. */
export interface ChartedText {
  readonly node: NodeSummary;
  /** 0 the trunk. */
  readonly track: number;
  /** True where its track follows from other texts only. */
  readonly inferred: boolean;
  readonly forwardLinks: readonly ForwardLinkLine[];
  /** The latest text here that came before, of its own line where there is one; null where this one is not here. */
  readonly predecessor: string | null;
}

/** A session of a thread, or the part of it that is on the trunk, or on the rival tracks. */
export interface ChartRow {
  readonly session: number | null;
  /** The item as this session had it; in the session's first row only. */
  readonly items: readonly ItemHistoryRow[];
  readonly trunk: boolean;
  readonly texts: readonly ChartedText[];
  /** Rival tracks whose line goes on through this row or from it. */
  readonly running: readonly number[];
  /** Rival tracks that leave the trunk right before this row, and that come back to it right after. */
  readonly leaving: readonly number[];
  readonly joining: readonly number[];
  /** Rival tracks that have no text after those of this row. */
  readonly ending: readonly number[];
}

/** A thread by session: trunk and rival tracks, where they part and meet, in order of date. */
export function threadChart(corpus: Corpus, thread: CorpusThread): readonly ChartRow[] {
  const texts = chartedTexts(corpus, thread);
  const history = itemHistory(corpus, thread);
  const groups: ChartedText[][] = [];
  for (const text of texts) {
    const last = groups.at(-1)?.[0];
    const same = last && last.node.session === text.node.session && (last.track === 0) === (text.track === 0);
    if (same) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  const told = new Set<number | null>();
  return groups.map((group, at): ChartRow => {
    const { session } = group[0]!.node;
    const items = told.has(session) ? [] : history.filter((row) => row.session === session);
    told.add(session);
    return {
      session,
      items,
      trunk: group[0]!.track === 0,
      texts: group.toSorted((a, b) => a.track - b.track),
      ...linesThrough(groups, at),
    };
  });
}

/** All texts of a thread in the order of their sessions and dates. */
function chartedTexts(corpus: Corpus, thread: CorpusThread): ChartedText[] {
  const known = thread.tracks
    .flatMap(({ members }, track) =>
      members.map((row) => ({
        row,
        track,
        node: nodeSummary(corpus, corpus.index.nodes.id[row] ?? ''),
      })),
    )
    .flatMap(({ row, track, node }) => (node ? [{ row, track, node }] : []))
    .toSorted((a, b) => inTime(a.node, b.node) || a.track - b.track);
  return known.map(({ row, track, node }, at): ChartedText => {
    const before = known.slice(0, at).filter((other) => other.node.documents.length > 0);
    const own = before.filter((other) => track === 0 || other.track === 0 || other.track === track);
    // Of rival tracks those of one session stand beside each other, and none comes before the other.
    const others = before.filter((other) => other.node.session !== node.session);
    const predecessor = (own.length > 0 ? own : others).at(-1)?.node.id ?? null;
    return {
      node,
      track,
      inferred: thread.inferred.includes(row),
      forwardLinks: forwardLinksOf(corpus, node.id),
      predecessor: node.documents.length > 0 ? predecessor : null,
    };
  });
}

/** Between two stretches of the trunk all rival tracks of the stretch run; at its end each as far as it has texts. */
function linesThrough(
  groups: readonly (readonly ChartedText[])[],
  at: number,
): Pick<ChartRow, 'running' | 'leaving' | 'joining' | 'ending'> {
  const isTrunk = (group: readonly ChartedText[] | undefined) => group?.[0]?.track === 0;
  if (isTrunk(groups[at])) return { running: [], leaving: [], joining: [], ending: [] };
  let [first, last] = [at, at];
  while (first > 0 && !isTrunk(groups[first - 1])) first -= 1;
  while (last < groups.length - 1 && !isTrunk(groups[last + 1])) last += 1;
  const tracksOf = (from: number, to: number) => [
    ...new Set(groups.slice(from, to + 1).flatMap((group) => group.map(({ track }) => track))),
  ];
  const met = last < groups.length - 1;
  const all = tracksOf(first, last).toSorted((a, b) => a - b);
  return {
    running: met ? all : tracksOf(at, last).toSorted((a, b) => a - b),
    ending: met ? [] : tracksOf(at, at).filter((track) => !tracksOf(at + 1, last).includes(track)),
    leaving: at === first && first > 0 ? all : [],
    joining: at === last && met ? all : [],
  };
}

function inTime(a: NodeSummary, b: NodeSummary): number {
  const sessions = (a.session ?? Infinity) - (b.session ?? Infinity);
  if (a.session !== b.session) return sessions;
  return compareTexts(a.date ?? '\uFFFF', b.date ?? '\uFFFF') || compareTexts(a.id, b.id);
}
