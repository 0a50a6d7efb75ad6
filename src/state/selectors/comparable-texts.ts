import type { Corpus } from './corpus.ts';
import { recallsOf, recalledByOf } from './citations-of.ts';
import { nodeSummary } from './node-summary.ts';
import { threadOf } from './thread-of.ts';

/** Texts here that one would compare a text with, each in the first list it belongs to. */
export interface ComparableTexts {
  /** Of its thread, before and after it, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** That it cites, and that cite it, the latest first. */
  readonly cited: readonly string[];
  readonly citing: readonly string[];
}

export function comparableTexts(corpus: Corpus, id: string): ComparableTexts {
  const told = new Set([id]);
  const here = (ids: readonly string[]) =>
    ids.filter((other) => {
      if (told.has(other) || (nodeSummary(corpus, other)?.documents.length ?? 0) === 0) return false;
      told.add(other);
      return true;
    });
  const thread = threadOf(corpus, id)?.thread;
  const members = (thread?.tracks ?? [])
    .flatMap((track) => track.members)
    .flatMap((row) => nodeSummary(corpus, corpus.index.nodes.id[row] ?? '') ?? [])
    .toSorted((a, b) => byDate(a.date, b.date));
  const at = members.findIndex((member) => member.id === id);
  const ids = members.map((member) => member.id);
  return {
    before: here(ids.slice(0, Math.max(0, at)).toReversed()),
    after: here(ids.slice(at + 1)),
    cited: here(
      recallsOf(corpus, id)
        .map(({ other }) => other.id)
        .toReversed(),
    ),
    citing: here(
      recalledByOf(corpus, id)
        .map(({ other }) => other.id)
        .toReversed(),
    ),
  };
}

/** Two texts, the earlier first; as given where a date is unknown. */
export function inOrderOfDate(corpus: Corpus, a: string, b: string): readonly [string, string] {
  const [first, second] = [nodeSummary(corpus, a)?.date, nodeSummary(corpus, b)?.date];
  return first && second && first > second ? [b, a] : [a, b];
}

function byDate(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '\uFFFF', b ?? '\uFFFF'];
  return left < right ? -1 : Number(left > right);
}
