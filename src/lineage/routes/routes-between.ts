import { dijkstra } from 'graphology-shortest-path';
import { compareTexts } from '../../graph/compare-texts.ts';
import type { CitationGraph } from '../../graph/citation-graph.ts';
import { reachable } from './reachable.ts';

/**
 * What makes a route good. `fewest-steps`: as few citations as possible, among equals the most mentioned;
 * `most-evidence`: a step costs the less the more paragraphs mention it, 1/mentions.
 */
export const ROUTE_AIMS = ['fewest-steps', 'most-evidence'] as const;
export type RouteAim = (typeof ROUTE_AIMS)[number];

/** A path of citations, from the later text to the earlier one. */
export interface Route {
  /** Ids of the texts, both ends included; each cites the next. */
  readonly texts: readonly string[];
  /** Sum of what its steps cost by the aim it was looked for with. */
  readonly cost: number;
}

/**
 * The best routes from a text to an earlier one, best first and at most `most`; of equals the first by its ids. No text
 * stands twice in a route. Empty where no citations lead there, and for unknown texts.
 *
 * J. Y. Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971) 712–716.
 */
export function routesBetween(
  graph: CitationGraph,
  from: string,
  to: string,
  { aim, most }: { readonly aim: RouteAim; readonly most: number },
): readonly Route[] {
  const texts = textsBetween(graph, from, to);
  if (texts === null) return [];
  const cost = costOfStep(graph, aim, texts);
  const routes: Route[] = [];
  const waiting = new Map<string, Route>();
  for (let next = cheapest(graph, from, to, cost); next && routes.length < most;) {
    routes.push(next);
    for (const detour of detours(graph, next.texts, to, { routes, cost })) {
      waiting.set(detour.texts.join('\n'), detour);
    }
    next = takeCheapest(waiting);
  }
  return routes;
}

/** Infinite where the step may not be used. */
type CostOfStep = (source: string, target: string) => number;

/** All that stands on some way between the two, both ends included; null where there is none. Few of a large graph do. */
function textsBetween(graph: CitationGraph, from: string, to: string): ReadonlySet<string> | null {
  const earlier = reachable(graph, from, 'earlier');
  if (from === to || !earlier.has(to)) return null;
  const later = reachable(graph, to, 'later');
  return new Set([from, to, ...[...earlier].filter((text) => later.has(text))]);
}

/** All mentions of a route together weigh less than one step, so that they only decide between equals. */
function costOfStep(graph: CitationGraph, aim: RouteAim, texts: ReadonlySet<string>): CostOfStep {
  return (source, target) => {
    if (!texts.has(source) || !texts.has(target)) return Infinity;
    const scarcity = 1 / graph.getEdgeAttribute(source, target, 'evidence').length;
    return aim === 'most-evidence' ? scarcity : 1 + scarcity / (texts.size + 1);
  };
}

/** The cheapest way; null where every way has a step that may not be used. */
function cheapest(graph: CitationGraph, from: string, to: string, cost: CostOfStep): Route | null {
  const texts = dijkstra.bidirectional(graph, from, to, (edge) =>
    cost(graph.source(edge), graph.target(edge)),
  );
  if (!texts) return null;
  const route = { texts, cost: costOfRoute(texts, cost) };
  return route.cost < Infinity ? route : null;
}

/** From each text of a route the cheapest way on that no known route takes from there. */
function detours(
  graph: CitationGraph,
  texts: readonly string[],
  to: string,
  { routes, cost }: { readonly routes: readonly Route[]; readonly cost: CostOfStep },
): readonly Route[] {
  return texts.slice(0, -1).flatMap((turn, at) => {
    const root = texts.slice(0, at);
    const passed = new Set(root);
    const taken = new Set(
      routes
        .filter((route) => [...root, turn].every((text, place) => route.texts[place] === text))
        .map((route) => route.texts[at + 1]),
    );
    const rest = cheapest(graph, turn, to, (source, target) => {
      const closed = passed.has(source) || passed.has(target) || (source === turn && taken.has(target));
      return closed ? Infinity : cost(source, target);
    });
    if (!rest) return [];
    const whole = [...root, ...rest.texts];
    return [{ texts: whole, cost: costOfRoute(whole, cost) }];
  });
}

function costOfRoute(texts: readonly string[], cost: CostOfStep): number {
  return texts.slice(1).reduce((sum, target, at) => sum + cost(texts[at] ?? target, target), 0);
}

function takeCheapest(waiting: Map<string, Route>): Route | null {
  const [best] = [...waiting].toSorted(
    ([a, left], [b, right]) => left.cost - right.cost || compareTexts(a, b),
  );
  if (!best) return null;
  waiting.delete(best[0]);
  return best[1];
}
