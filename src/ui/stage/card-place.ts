import { pointOnArc, type Point } from '../../layout/citation-arc.ts';
import { clearPlace, type Obstacle } from '../../layout/clear-place.ts';
import { toScreen } from './framing.ts';
import { litArcs } from './scene-arcs.ts';
import type { StageScene } from './use-stage-scene.ts';

const CARD_WIDTH = 296;
const AWAY = 14;
const EDGE = 8;
/** The name beside a text stands this near. */
const NAME_NEAR = 22;
const ALONG_ARC = 16;
const WEIGHTS = { arc: 1, text: 3, itself: 100 };

/** What the card is about: its place, how far the card keeps away, how high the card is at most, and its lane. */
export interface CardSubject extends Point {
  readonly clear: number;
  readonly height: number;
  readonly lane: number | null;
}

/** Where a card covers none of the lit arcs, or as few as can be: beside its subject, else above or below its lane. */
export function cardPlace(scene: StageScene, subject: CardSubject) {
  const { size, layout, framing } = scene;
  const { x, y, clear, height, lane } = subject;
  const place = lane === null ? undefined : layout.lanes[lane];
  const rim = (at: number) => toScreen(framing, { x: 0, y: at }).y;
  const tops = [y + clear + AWAY, y - clear - AWAY - height];
  if (place) tops.push(rim(place.bottom) + EDGE, rim(place.top) - EDGE - height);
  const within = (left: number) =>
    Math.min(Math.max(EDGE, left), Math.max(EDGE, size.width - CARD_WIDTH - EDGE));
  const lefts = [x - CARD_WIDTH / 2, x - CARD_WIDTH - NAME_NEAR, x + NAME_NEAR].map(within);
  const corners = tops.flatMap((top) => lefts.map((left) => ({ x: left, y: top })));
  const box = { width: Math.min(CARD_WIDTH, size.width - EDGE), height };
  const found = clearPlace(corners, box, size, obstacles(scene, subject), subject);
  const { x: left, y: top } = found ?? { x: within(x - CARD_WIDTH / 2), y: EDGE };
  // A card above its subject hangs from below, so that a low card is not left in the air.
  const under = top + height / 2 >= y;
  return { 'data-under': under, style: { left, top: under ? top : top + height, width: CARD_WIDTH } };
}

function obstacles(scene: StageScene, { x, y }: Point): Obstacle[] {
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
  const itself = [-NAME_NEAR, 0, NAME_NEAR].map((aside) => ({ x, y: y + aside, weight: WEIGHTS.itself }));
  return [...arcs, ...texts, ...itself];
}
