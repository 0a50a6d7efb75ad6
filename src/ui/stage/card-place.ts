import { pointOnArc, type Point } from '../../layout/citation-arc.ts';
import { clearPlace, type Obstacle } from '../../layout/clear-place.ts';
import { toScreen } from './framing.ts';
import { litArcs } from './scene-arcs.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Of the widest card, in pixels. */
export const CARD_WIDTH = 296;
const AWAY = 14;
const EDGE = 8;
/** The name beside a text stands this near. */
const NAME_NEAR = 22;
const ALONG_ARC = 16;
const WEIGHTS = { arc: 1, text: 3, itself: 100 };

/** What the card is about: its place, how far the card keeps away, how wide it is, how high at most, and its lane. */
export interface CardSubject extends Point {
  /** What belongs to it and is not to be covered either. */
  readonly ends: readonly Point[];
  readonly clear: number;
  readonly width: number;
  readonly height: number;
  readonly lane: number | null;
}

/** Where a card covers none of the lit arcs, or as few as can be: beside its subject, else above or below its lane. */
export function cardPlace(scene: StageScene, subject: CardSubject) {
  const { size, layout, framing } = scene;
  const { x, y, clear, width, height, lane } = subject;
  const place = lane === null ? undefined : layout.lanes[lane];
  const rim = (at: number) => toScreen(framing, { x: 0, y: at }).y;
  const tops = [y + clear + AWAY, y - clear - AWAY - height];
  if (place) tops.push(rim(place.bottom) + EDGE, rim(place.top) - EDGE - height);
  const within = (left: number) => Math.min(Math.max(EDGE, left), Math.max(EDGE, size.width - width - EDGE));
  const lefts = [x - width / 2, x - width - NAME_NEAR, x + NAME_NEAR].map(within);
  const corners = tops.flatMap((top) => lefts.map((left) => ({ x: left, y: top })));
  const box = { width: Math.min(width, size.width - EDGE), height };
  const found = clearPlace(corners, box, size, obstacles(scene, subject), subject);
  const { x: left, y: top } = found ?? { x: within(x - width / 2), y: EDGE };
  // A card above its subject hangs from below, so that a low card is not left in the air.
  const under = top + height / 2 >= y;
  return { 'data-under': under, style: { left, top: under ? top : top + height, width } };
}

function obstacles(scene: StageScene, { x, y, ends }: CardSubject): Obstacle[] {
  const arcs = litArcs(scene).flatMap(({ arc }) =>
    Array.from({ length: ALONG_ARC - 1 }, (_, step) => ({
      ...pointOnArc(arc, (step + 1) / ALONG_ARC),
      weight: WEIGHTS.arc,
    })),
  );
  const texts = [...(scene.lit?.nodes ?? [])].flatMap((id) => {
    const node = scene.nodes.get(id);
    const around = [-NAME_NEAR / 2, 0, NAME_NEAR / 2];
    return node ? around.map((aside) => ({ x: node.x + aside, y: node.y, weight: WEIGHTS.text })) : [];
  });
  const itself = [{ x, y }, ...ends].flatMap((point) =>
    [-NAME_NEAR, 0, NAME_NEAR].map((aside) => ({ ...point, y: point.y + aside, weight: WEIGHTS.itself })),
  );
  return [...arcs, ...texts, ...itself];
}
