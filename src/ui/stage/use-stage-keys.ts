import { useState, type KeyboardEvent, type RefObject } from 'react';
import { startOfWalk, walkFrom, type Walk } from '../../layout/walk.ts';
import { selectEdge, selectNode, selectNothing, setHover } from '../../state/actions.ts';
import { successionBetween } from '../../state/selectors/successions-of.ts';
import type { RecallingStore } from '../../state/store.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';
import type { StageScene } from './use-stage-scene.ts';

const WALK_KEYS: Readonly<Record<string, Walk>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
/** With Shift, left and right go along citations instead. */
const CITATION_KEYS: Readonly<Record<string, Walk>> = { ArrowLeft: 'recalled', ArrowRight: 'recalling' };
const NOWHERE: Walked = { cursor: null, from: null, stops: 0 };
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6 };

/** Where the walk is, where it came from, and how often in a row it found nothing further. */
interface Walked {
  readonly cursor: string | null;
  readonly from: string | null;
  readonly stops: number;
}

/** Walks the map by keys; the text one is on is pointed at, as the mouse would. */
export function useStageKeys(
  scene: StageScene,
  canvas: RefObject<StageCanvas | null>,
  store: RecallingStore,
) {
  const [{ cursor: last, from, stops }, setWalk] = useState(NOWHERE);
  // A text that a filter has taken away is walked from no more.
  const cursor = last !== null && scene.layout.nodes.has(last) ? last : null;
  const goTo = (id: string | null) => {
    if (id === null || id === cursor) {
      setWalk({ cursor, from: null, stops: stops + 1 });
      return;
    }
    setWalk({ cursor: id, from: cursor, stops: 0 });
    setHover(store, { kind: 'node', id });
    const place = scene.layout.nodes.get(id);
    if (place) canvas.current?.bringIntoSight(place, prefersStillness());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionFor = ({ key, shiftKey }: KeyboardEvent): (() => void) | null => {
    const { graph } = scene.corpus;
    const walk = (shiftKey ? CITATION_KEYS[key] : undefined) ?? WALK_KEYS[key];
    if (walk)
      return () => goTo(cursor ? walkFrom(scene.layout, graph, cursor, walk) : startOfWalk(scene.layout));
    const times = ZOOM_KEYS[key];
    if (times !== undefined) return () => canvas.current?.zoom(times, prefersStillness());
    if (key === '0') return () => canvas.current?.look(null, prefersStillness());
    if (key === 'Escape') return () => selectNothing(store);
    if (key !== 'Enter' && key !== ' ') return null;
    return () => open(shiftKey);
  };
  const open = (evidence: boolean) => {
    if (cursor === null) return;
    const edge = evidence ? lineBetween(scene, scene.selected, cursor) : null;
    if (edge) selectEdge(store, ...edge);
    else selectNode(store, cursor);
  };
  return {
    cursor,
    /** The citation or dashed line one has just gone along. */
    line: lineBetween(scene, from, cursor),
    onKeyDown,
    /** How often in a row a key has found nothing further. */
    stops,
    onFocus: () => {
      if (cursor === null) goTo(shownSelection(scene) ?? startOfWalk(scene.layout));
      else setHover(store, { kind: 'node', id: cursor });
    },
    onBlur: () => setHover(store, null),
  };
}

/** The open text, where it is on the drawing. */
function shownSelection({ selected, layout }: StageScene): string | null {
  return selected !== null && layout.nodes.get(selected)?.outside === false ? selected : null;
}

/** The citation between two texts, whichever cites, else their inferred step; null where there is neither. */
function lineBetween(
  { corpus }: StageScene,
  one: string | null,
  other: string | null,
): [string, string] | null {
  if (one === null || other === null) return null;
  const ways: [string, string][] = [
    [one, other],
    [other, one],
  ];
  const { graph } = corpus;
  const cites = ways.find(
    ([from, to]) => graph.hasNode(from) && graph.hasNode(to) && graph.hasEdge(from, to),
  );
  return cites ?? ways.find(([later, earlier]) => successionBetween(corpus, later, earlier)) ?? null;
}
