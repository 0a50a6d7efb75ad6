import { cellAt } from '../../model/cell-at.ts';
import type { CorpusIndex, FactName } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './once-per.ts';

export interface Fact {
  readonly name: FactName;
  readonly value: string;
  readonly language: string | null;
  /** As in the index's `facts.source`. */
  readonly source: string;
  readonly inferred: boolean;
}

const byNode = perCorpus(({ index }) => {
  const found = new Map<number, Fact[]>();
  index.facts.node.forEach((node, row) => {
    const list = found.get(node) ?? [];
    list.push(factAt(index, row));
    found.set(node, list);
  });
  return found;
});

function factAt({ facts }: CorpusIndex, row: number): Fact {
  return {
    name: cellAt(facts.name, row),
    value: cellAt(facts.value, row),
    source: cellAt(facts.source, row),
    language: cellAt(facts.language, row),
    inferred: cellAt(facts.inferred, row),
  };
}

const NONE: readonly Fact[] = [];

/** All facts of a node, as the index has them; empty for an unknown node. */
export function factsOf(corpus: Corpus, id: string): readonly Fact[] {
  const row = nodeRow(corpus, id);
  return row === null ? NONE : (byNode(corpus).get(row) ?? NONE);
}
