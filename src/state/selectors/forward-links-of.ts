import type { Corpus } from './corpus.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './per-corpus.ts';

/** "Decides to include in the provisional agenda of its Nth session": who says so where, and what followed. */
export interface ForwardLinkLine {
  readonly place: string;
  readonly session: number;
  /** Ids of the texts here that came of it; empty when none is here. */
  readonly followedBy: readonly string[];
}

const byRow = perCorpus(({ index }) => {
  const found = new Map<number, ForwardLinkLine[]>();
  for (const link of index.threads.flatMap((thread) => thread.forwardLinks)) {
    const followedBy = link.followedBy.flatMap((row) => index.nodes.id[row] ?? []);
    const list = found.get(link.node) ?? [];
    list.push({ place: link.place, session: link.session, followedBy });
    found.set(link.node, list);
  }
  return found;
});

const NONE: readonly ForwardLinkLine[] = [];

/** The forward links a text makes; empty when it makes none. */
export function forwardLinksOf(corpus: Corpus, id: string): readonly ForwardLinkLine[] {
  const row = nodeRow(corpus, id);
  return row === null ? NONE : (byRow(corpus).get(row) ?? NONE);
}
