import { compareTexts } from '../../graph/compare-texts.ts';
import { firstItemNumber } from '../../lineage/agenda-statements.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { factsOf } from './facts-of.ts';

export interface ItemHistoryRow {
  readonly session: number;
  /** As printed. */
  readonly number: string | null;
  readonly title: string | null;
  /** Of the title; null where it is unknown. */
  readonly language: string | null;
  /** Ids of the thread's texts that are known to be of this item in this session. */
  readonly texts: readonly string[];
}

/** A thread's item as each session had it, with every text of the thread that was adopted under it, by date. */
export function itemHistory(corpus: Corpus, thread: CorpusThread): readonly ItemHistoryRow[] {
  const { index } = corpus;
  const { date } = index.nodes;
  const members = thread.tracks
    .flatMap((track) => track.members)
    .toSorted((a, b) => compareTexts(date[a] ?? '', date[b] ?? '') || a - b);
  return thread.items.map(({ session, number, title, node }) => {
    const same = members.filter(
      (row) =>
        row === node ||
        (index.nodes.session[row] === session && number !== null && isOfItem(corpus, row, number)),
    );
    const spoken = index.documents.node.indexOf(node);
    return {
      session,
      number,
      title,
      language: index.documents.language[spoken] ?? null,
      texts: same.flatMap((row) => index.nodes.id[row] ?? []),
    };
  });
}

function isOfItem(corpus: Corpus, row: number, number: string): boolean {
  const wanted = firstItemNumber(number) ?? number;
  return factsOf(corpus, corpus.index.nodes.id[row] ?? '').some(
    ({ name, value }) => name === 'agenda-item' && (firstItemNumber(value) ?? value) === wanted,
  );
}
