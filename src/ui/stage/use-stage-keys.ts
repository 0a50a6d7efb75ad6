import { useState, type KeyboardEvent, type RefObject } from 'react';
import { startOfWalk, walkFrom, type Walk } from '../../layout/walk.ts';
import { selectEdge, selectNode, selectNothing, setHover } from '../../state/actions.ts';
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
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6 };

/** Walks the map by keys; the text one is on is pointed at, as the mouse would. */
export function useStageKeys(
  scene: StageScene,
  canvas: RefObject<StageCanvas | null>,
  store: RecallingStore,
) {
  const [cursor, setCursor] = useState<string | null>(null);
  const goTo = (id: string | null) => {
    if (id === null) return;
    setCursor(id);
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
    if (key === '0') return () => canvas.current?.fit(prefersStillness());
    if (key === 'Escape') return () => selectNothing(store);
    if (key !== 'Enter' && key !== ' ') return null;
    return () => open(shiftKey);
  };
  const open = (evidence: boolean) => {
    if (cursor === null) return;
    const edge = evidence ? edgeBetween(scene, cursor) : null;
    if (edge) selectEdge(store, ...edge);
    else selectNode(store, cursor);
  };
  return {
    cursor: cursor !== null && scene.layout.nodes.has(cursor) ? cursor : null,
    onKeyDown,
    onFocus: () => goTo(cursor ?? scene.selected ?? startOfWalk(scene.layout)),
    onBlur: () => setHover(store, null),
  };
}

/** The citation between the text that is open and the one the cursor is on, whichever cites. */
function edgeBetween({ corpus: { graph }, selected }: StageScene, cursor: string): [string, string] | null {
  if (selected === null || !graph.hasNode(selected)) return null;
  if (graph.hasDirectedEdge(selected, cursor)) return [selected, cursor];
  return graph.hasDirectedEdge(cursor, selected) ? [cursor, selected] : null;
}
