import { compareTexts } from '../graph/compare-texts.ts';
import { cellAt } from '../model/cell-at.ts';
import type { CorpusThread, LedgerEntry } from '../model/published-corpus.ts';
import { recallsOf } from './selectors/citations-of.ts';
import type { Corpus } from './selectors/corpus.ts';
import { forwardLinksOf } from './selectors/forward-links-of.ts';
import { ledgerAbout } from './selectors/ledger-of.ts';
import { nodeRow } from './selectors/node-row.ts';
import { nodeSummary, type NodeSummary } from './selectors/node-summary.ts';
import { perCorpusAndId } from './selectors/per-corpus.ts';
import { isOwnRow } from './selectors/own-texts.ts';
import { recalledBeside } from './selectors/recalled-beside.ts';
import { threadOf, type ThreadMembership } from './selectors/thread-of.ts';

/** A text of the draft's thread, or one recalled beside those, that it does not recall and texts before it do. */
export interface LeftOutText {
  readonly text: NodeSummary;
  /** The thread's texts that recall it, latest first; never empty. */
  readonly recalledBy: readonly NodeSummary[];
}

/** A text that is newer than what the draft cites of the same thread or, where it cites its rival track, of that track. */
export interface NewerText {
  readonly text: NodeSummary;
  readonly thread: CorpusThread;
  /** The latest that the draft cites of the track or, without one, of the thread. */
  readonly cited: NodeSummary;
  /** The text's rival track where it is compared within it, and may be older than what is cited of others; else null. */
  readonly track: number | null;
  /** The cited text and paragraph that announced it: "decides to include in the provisional agenda …"; else null. */
  readonly announced: { readonly by: string; readonly place: string } | null;
}

/** What a draft recalls, beside what others of its thread recall. Threads are inferred; nothing here is a judgement. */
export interface DraftCheck {
  readonly recalled: readonly NodeSummary[];
  readonly membership: ThreadMembership | null;
  /** Those that the latest text before the draft recalls first, then by date. */
  readonly leftOut: readonly LeftOutText[];
  /** By thread, latest first. */
  readonly newer: readonly NewerText[];
  /** What the ledger has about the draft: dates, letters, texts of the future, mentions that could not be decided. */
  readonly open: readonly LedgerEntry[];
}

/**
 * Checks one of the reader's own documents, by its row in the index's `documents`, against the texts that are here; null for
 * an unknown one. What other versions of the same text recall is not counted.
 */
export function draftCheck(corpus: Corpus, row: number): DraftCheck | null {
  return checks(corpus, String(row));
}

const checks = perCorpusAndId((corpus, name): DraftCheck | null => {
  const row = Number(name);
  const id = corpus.index.nodes.id[corpus.index.documents.node[row] ?? -1];
  const draft = id === undefined ? null : nodeSummary(corpus, id);
  if (!draft || id === undefined) return null;
  const recalled = recallsOf(corpus, id)
    .filter(({ evidence }) => evidence.some(({ document }) => document === row))
    .map(({ other }) => other);
  const membership = threadOf(corpus, id);
  const newer = newerTexts(corpus, draft, recalled);
  const open = ledgerAbout(corpus, draft).filter(({ document }) => document === null || document === row);
  // What a mention that could not be decided may mean is not left out: the ledger has it.
  const known = new Set([
    id,
    ...[...recalled, ...newer.map(({ text }) => text)].map((text) => text.id),
    ...open.flatMap(({ candidates }) => candidates),
  ]);
  return {
    recalled,
    membership,
    leftOut: membership ? leftOutTexts(corpus, draft, membership.thread, known) : [],
    newer,
    open,
  };
});

function membersOf(corpus: Corpus, thread: CorpusThread): NodeSummary[] {
  const rows = thread.tracks.flatMap(({ members }) => members);
  return inOrder(rows.flatMap((row) => nodeSummary(corpus, cellAt(corpus.index.nodes.id, row)) ?? []));
}

function inOrder(texts: readonly NodeSummary[]): NodeSummary[] {
  return texts.toSorted((a, b) => compareTexts(a.date ?? '', b.date ?? '') || compareTexts(a.id, b.id));
}

/** A draft without a date comes after everything that has one. */
function isBefore(text: NodeSummary, draft: NodeSummary): boolean {
  return draft.date === null || (text.date !== null && text.date < draft.date);
}

function leftOutTexts(
  corpus: Corpus,
  draft: NodeSummary,
  thread: CorpusThread,
  known: ReadonlySet<string>,
): LeftOutText[] {
  const members = membersOf(corpus, thread).filter((text) => isBefore(text, draft));
  const speakers = members
    // Another draft of the reader's is no precedent.
    .filter(({ id, documents }) => id !== draft.id && documents.some((row) => !isOwnRow(corpus, row)))
    .toReversed();
  const beside = recalledBeside(corpus, thread).filter((text) => isBefore(text, draft));
  const left = inOrder([...members, ...beside]).flatMap((text): LeftOutText[] => {
    if (known.has(text.id)) return [];
    const recalledBy = speakers.filter(
      ({ id }) => corpus.graph.hasNode(id) && corpus.graph.hasEdge(id, text.id),
    );
    return recalledBy.length === 0 ? [] : [{ text, recalledBy }];
  });
  const latest = ({ recalledBy }: LeftOutText) => (recalledBy[0]?.id === speakers[0]?.id ? 0 : 1);
  return left.toSorted((a, b) => latest(a) - latest(b));
}

function newerTexts(corpus: Corpus, draft: NodeSummary, recalled: readonly NodeSummary[]): NewerText[] {
  const cited = new Set(recalled.map(({ id }) => id));
  const threads = new Set(recalled.flatMap(({ id }) => threadOf(corpus, id)?.thread ?? []));
  return [...threads].flatMap((thread) => {
    const members = membersOf(corpus, thread);
    const trackOf = ({ id }: NodeSummary) => threadOf(corpus, id)?.track ?? 0;
    const here = members.filter(({ id, date }) => cited.has(id) && date !== null);
    return members.toReversed().flatMap((text): NewerText[] => {
      if (text.id === draft.id || cited.has(text.id) || text.date === null || !isBefore(text, draft))
        return [];
      const track = trackOf(text);
      const rival = track === 0 ? undefined : here.findLast((each) => trackOf(each) === track);
      const latest = rival ?? here.at(-1);
      if (!latest || (latest.date ?? '') >= text.date) return [];
      const announced = announcement(corpus, text.id, cited);
      return [{ text, thread, cited: latest, track: rival ? track : null, announced }];
    });
  });
}

function announcement(corpus: Corpus, id: string, cited: ReadonlySet<string>): NewerText['announced'] {
  for (const by of cited) {
    if (nodeRow(corpus, by) === null) continue;
    const link = forwardLinksOf(corpus, by).find(({ followedBy }) => followedBy.includes(id));
    if (link) return { by, place: link.place };
  }
  return null;
}
