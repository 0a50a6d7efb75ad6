import type { Corpus } from './corpus.ts';
import { bestFact } from './best-fact.ts';
import { localizedTitle } from './localized-title.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';
import { perCorpusAndId } from './per-corpus.ts';
import { threadOf } from './thread-of.ts';

export interface TableRow {
  readonly node: NodeSummary;
  readonly title: { readonly text: string; readonly language: string | null } | null;
  /** Number of the agenda item as printed. */
  readonly item: string | null;
  /** Title of its thread, in the asked language where there is one. */
  readonly thread: { readonly text: string; readonly language: string } | null;
}

/** All texts in the order of the index; titles in the asked language where there is one. */
export const tableRows = perCorpusAndId((corpus, language): readonly TableRow[] => {
  const nodes = corpus.index.nodes.id.flatMap((id) => nodeSummary(corpus, id) ?? []);
  return nodes.map((node) => rowOf(corpus, node, language));
});

/** What a row says beside its node is looked up when it is asked for: of thousands of rows most are never drawn. */
function rowOf(corpus: Corpus, node: NodeSummary, language: string): TableRow {
  return {
    node,
    get title() {
      const title = bestFact(corpus, node.id, 'title', language);
      return title && { text: title.value, language: title.language };
    },
    get item() {
      return bestFact(corpus, node.id, 'agenda-item', language)?.value ?? null;
    },
    get thread() {
      const membership = threadOf(corpus, node.id);
      return membership && localizedTitle(membership.thread.titles, language);
    },
  };
}
