import { cellAt } from '../../model/cell-at.ts';
import type { Corpus } from './corpus.ts';
import { perCorpus } from './per-corpus.ts';

/** A recall list that puts one text right after another: row of the index's `documents`, and paragraph. */
export interface SuccessionPlace {
  readonly document: number;
  readonly place: string;
}

/** A step of a thread, inferred from recall lists: `source` comes right after `target`. */
export interface SuccessionStep {
  readonly source: string;
  readonly target: string;
  readonly places: readonly SuccessionPlace[];
}

const steps = perCorpus(({ index: { nodes, succession } }): ReadonlyMap<string, SuccessionStep> => {
  const found = new Map<string, SuccessionStep & { readonly places: SuccessionPlace[] }>();
  succession.source.forEach((from, row) => {
    const source = cellAt(nodes.id, from);
    const target = cellAt(nodes.id, cellAt(succession.target, row));
    const place = { document: cellAt(succession.document, row), place: cellAt(succession.place, row) };
    const known = found.get(keyOf(source, target));
    if (known) known.places.push(place);
    else found.set(keyOf(source, target), { source, target, places: [place] });
  });
  return found;
});

/** A line break is in no id. */
function keyOf(source: string, target: string): string {
  return `${source}\n${target}`;
}

/** All steps of all threads, each once. */
export const successionSteps = perCorpus((corpus): readonly SuccessionStep[] => [...steps(corpus).values()]);

/** The step from a text to the one right before it; null where no recall list shows one. */
export function successionBetween(corpus: Corpus, source: string, target: string): SuccessionStep | null {
  return steps(corpus).get(keyOf(source, target)) ?? null;
}
