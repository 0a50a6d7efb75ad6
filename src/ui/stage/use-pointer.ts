import { useRef, type PointerEvent } from 'react';
import type { Point } from '../../layout/citation-arc.ts';
import { nearestArc, nearestNode } from '../../layout/nearest-mark.ts';
import { selectEdge, selectNode, selectNothing, setHover } from '../../state/actions.ts';
import type { Hover } from '../../state/store.ts';
import { useStore } from '../common/use-recalling.ts';
import { litArcs } from './scene-arcs.ts';
import { successionLines } from './succession-lines.ts';
import type { StageScene } from './use-stage-scene.ts';

/** How far, in pixels, a pointer may miss: a finger is broader than a mouse's arrow. */
const REACH = { mouse: 7, pen: 10, touch: 22 } as const;
const ARC_REACH = { mouse: 5, pen: 7, touch: 12 } as const;
/** A pointer that went further than this between down and up was moving the drawing. */
const STILL = { mouse: 5, pen: 7, touch: 12 } as const;

type PointerKind = keyof typeof REACH;

/** Turns what the pointer does over the drawing into hover and selection. */
export function usePointer(scene: StageScene | null) {
  const store = useStore();
  const pressed = useRef<Point | null>(null);
  const at = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      // A second finger makes a pinch of it.
      pressed.current = event.isPrimary && event.button === 0 ? at(event) : null;
    },
    onPointerMove: (event: PointerEvent) => {
      if (!scene || event.buttons !== 0 || event.pointerType === 'touch') return;
      const mark = markAt(scene, at(event), kindOf(event));
      setHover(store, mark);
      event.currentTarget.setAttribute('data-over', mark?.kind ?? 'nothing');
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') setHover(store, null);
    },
    // Not `click`: the canvas keeps touches to itself, and no click comes of them.
    onPointerUp: (event: PointerEvent) => {
      const start = pressed.current;
      const [place, kind] = [at(event), kindOf(event)];
      pressed.current = null;
      if (!scene || !start || Math.hypot(place.x - start.x, place.y - start.y) > STILL[kind]) return;
      const mark = markAt(scene, place, kind);
      if (mark?.kind === 'node') selectNode(store, mark.id);
      else if (mark) selectEdge(store, mark.source, mark.target);
      else selectNothing(store);
    },
  };
}

function kindOf(event: PointerEvent): PointerKind {
  return event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
}

/** What stands at a place of the stage: a text before a citation, that before a dashed line; nothing where none is near. */
function markAt(scene: StageScene, place: Point, kind: PointerKind): Hover {
  const node = nearestNode(scene.nodes.values(), place, REACH[kind]);
  if (node) return { kind: 'node', id: node.id };
  const citations = litArcs(scene).filter(({ mentions }) => mentions > 0);
  const arc =
    nearestArc(citations, place, ARC_REACH[kind]) ??
    nearestArc(successionLines(scene.framed), place, ARC_REACH[kind]);
  return arc ? { kind: 'edge', source: arc.source, target: arc.target } : null;
}
