import { mainPaths } from '../../lineage/routes/main-paths.ts';
import type { RowEdge } from '../../lineage/strong-components.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';

/** A citation on the way through which most of a thread's citations lead. */
export interface MainStep {
  readonly source: string;
  readonly target: string;
}

/** One key route: a path without branches. */
const KEY_ROUTES = 1;

/** The main path among the texts of a thread, from the later to the earlier; empty where they do not cite one another. */
export function mainPathOf({ index }: Corpus, { tracks }: CorpusThread): readonly MainStep[] {
  const members = tracks.flatMap((track) => track.members);
  const place = new Map(members.map((row, at) => [row, at]));
  const within: RowEdge[] = [];
  index.edges.source.forEach((from, edge) => {
    const [source, target] = [place.get(from), place.get(cellAt(index.edges.target, edge))];
    if (source !== undefined && target !== undefined) within.push([source, target]);
  });
  const idAt = (at: number) => cellAt(index.nodes.id, cellAt(members, at));
  const steps = mainPaths(members.length, within, KEY_ROUTES).map((row) => cellAt(within, row));
  return inOrder(steps).map(([source, target]) => ({ source: idAt(source), target: idAt(target) }));
}

/** Each step begins where the one before ended. */
function inOrder(steps: readonly RowEdge[]): readonly RowEdge[] {
  const from = new Map(steps.map((step) => [step[0], step]));
  const targets = new Set(steps.map(([, target]) => target));
  const ordered: RowEdge[] = [];
  for (let next = steps.find(([source]) => !targets.has(source)); next !== undefined;) {
    ordered.push(next);
    next = from.get(next[1]);
  }
  return ordered;
}
