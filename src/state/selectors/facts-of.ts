import { rowLists } from '../../graph/row-lists.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { CorpusIndex, FactName } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './per-corpus.ts';

export interface Fact {
  readonly name: FactName;
  readonly value: string;
  readonly language: string | null;
  /** As in the index's `facts.source`. */
  readonly source: string;
  readonly inferred: boolean;
}

const byNode = perCorpus(({ index }) => rowLists(index.facts.node, index.nodes.id.length));

function factAt({ facts }: CorpusIndex, row: number): Fact {
  return {
    name: cellAt(facts.name, row),
    value: cellAt(facts.value, row),
    source: cellAt(facts.source, row),
    language: cellAt(facts.language, row),
    inferred: cellAt(facts.inferred, row),
  };
}

/** All facts of a node, as the index has them; empty for an unknown node. Made when asked for: there are many. */
export function factsOf(corpus: Corpus, id: string): readonly Fact[] {
  const node = nodeRow(corpus, id);
  if (node === null) return [];
  return Array.from(byNode(corpus).rowsOf(node), (row) => factAt(corpus.index, row));
}
