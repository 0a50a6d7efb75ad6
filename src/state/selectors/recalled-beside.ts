import { groupBy } from '../../model/group-by.ts';
import { isAdopted } from '../../model/is-adopted.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import { cellAt } from '../../model/cell-at.ts';
import { compareByDate, recallsOf } from './citations-of.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';

/**
 * Resolutions and decisions of no thread that texts of a thread recall under one verb of one paragraph with texts of it:
 * maybe earlier ones of the same series, of which nothing else is known. By date; undated last.
 */
export function recalledBeside(corpus: Corpus, thread: CorpusThread): readonly NodeSummary[] {
  const members = new Set(
    thread.tracks.flatMap((track) => track.members.map((row) => cellAt(corpus.index.nodes.id, row))),
  );
  const lists = [...members]
    // What a draft recalls together shows nothing.
    .filter((id) => isAdopted(nodeSummary(corpus, id)?.kind))
    .flatMap((id) => recallListsOf(corpus, id))
    .filter((list) => list.some(({ id }) => members.has(id)));
  const beside = new Map(
    lists
      .flat()
      .filter(({ id, kind }) => isAdopted(kind) && corpus.graph.getNodeAttributes(id).thread === null)
      .map((text) => [text.id, text]),
  );
  return [...beside.values()].toSorted(compareByDate);
}

/** What a text recalls, by document, paragraph and verb. */
function recallListsOf(corpus: Corpus, id: string): NodeSummary[][] {
  const mentions = recallsOf(corpus, id).flatMap(({ other, evidence }) =>
    evidence.map(({ document, place, verb }) => ({ other, list: `${document} ${place} ${verb}` })),
  );
  return [...groupBy(mentions, ({ list }) => list).values()].map((list) => list.map(({ other }) => other));
}
