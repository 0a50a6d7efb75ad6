import { reachable } from '../../lineage/routes/reachable.ts';
import { ROUTE_AIMS, routesBetween, type RouteAim } from '../../lineage/routes/routes-between.ts';
import { citationGraphOf } from './citation-graph-of.ts';
import type { Corpus } from './corpus.ts';

/** One way of citations, and by which aims it is the best there is. */
export interface FoundRoute {
  /** From the later text to the earlier one, both ends included. */
  readonly texts: readonly string[];
  readonly bestBy: readonly RouteAim[];
}

/** The ways between two texts, whichever of them is the later. */
export interface RoutesFound {
  /** True where they lead from the second text to the first. */
  readonly backwards: boolean;
  /** Shortest first; empty where no citations join the two. */
  readonly routes: readonly FoundRoute[];
  /** Where none join them: the texts that both lead to, most recalled first. */
  readonly common: readonly string[];
}

/** By each aim. */
const MOST_ROUTES = 4;
const MOST_COMMON = 12;
/** The ways between two texts by id; an unknown one has none. */
export function routesOf(corpus: Corpus, from: string, to: string): RoutesFound {
  const forwards = ways(corpus, from, to);
  const routes = forwards.length > 0 ? forwards : ways(corpus, to, from);
  return {
    backwards: forwards.length === 0 && routes.length > 0,
    routes,
    common: routes.length > 0 ? [] : commonEarlier(corpus, from, to),
  };
}

function ways(corpus: Corpus, from: string, to: string): readonly FoundRoute[] {
  const graph = citationGraphOf(corpus);
  const known = new Map<string, { readonly texts: readonly string[]; readonly bestBy: RouteAim[] }>();
  for (const aim of ROUTE_AIMS) {
    routesBetween(graph, from, to, { aim, most: MOST_ROUTES }).forEach(({ texts }, rank) => {
      const key = texts.join('\n');
      const route = known.get(key) ?? { texts, bestBy: [] };
      if (rank === 0) route.bestBy.push(aim);
      known.set(key, route);
    });
  }
  // Sorting keeps the order of the aims among routes of one length.
  return [...known.values()].toSorted((a, b) => a.texts.length - b.texts.length);
}

function commonEarlier(corpus: Corpus, from: string, to: string): readonly string[] {
  const graph = citationGraphOf(corpus);
  const other = reachable(graph, to, 'earlier');
  return [...reachable(graph, from, 'earlier')]
    .filter((id) => other.has(id))
    .toSorted((a, b) => graph.inDegree(b) - graph.inDegree(a))
    .slice(0, MOST_COMMON);
}
