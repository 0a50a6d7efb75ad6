import { compareTexts } from '../graph/compare-texts.ts';
import { BoxGrid, uprightExtent, type OrientedBox } from './oriented-box.ts';

export const LABEL_PLACES = ['below', 'above', 'right', 'left', 'slant-below', 'slant-above'] as const;
export type LabelPlace = (typeof LABEL_PLACES)[number];

/** A name that wants to stand beside its node; everything in pixels of the screen. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the text as it will be drawn. */
  readonly width: number;
  /** Higher goes first; a label of priority Infinity is placed even if it has to cover another. */
  readonly priority: number;
  /** Where it may stand, best first. */
  readonly places: readonly LabelPlace[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly place: LabelPlace;
  readonly box: OrientedBox;
}

/** Slanted labels read upwards to the right. */
const SLANT = (-42 * Math.PI) / 180;
const GAP = 4;
/** Pixels that a name keeps free at both ends, so that two in a row are not read as one. */
const SPARE = 2;

/**
 * Greedy placement by priority (the point-feature label problem is NP-hard: Christensen, Marks & Shieber, 1995): each
 * label takes the first of its places that touches no node, no label placed before and no edge of the paper; one that
 * finds none is left out.
 * @param nodes everything that labels must not cover, their own nodes included
 * @param paper width and height within which labels stay
 * @param signs other writing that labels must not cover
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  paper: { readonly width: number; readonly height: number },
  lineHeight: number,
  signs: readonly OrientedBox[] = [],
): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const sign of signs) taken.add(sign);
  for (const { x, y, radius } of nodes) {
    taken.add({ x, y, halfWidth: radius, halfHeight: radius, angle: 0 });
  }
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort(byPriority)) {
    const label = firstFree(request, taken, paper, lineHeight) ?? insisted(request, taken, paper, lineHeight);
    if (!label) continue;
    taken.add(withSpare(label.box));
    placed.push(label);
  }
  return placed;
}

function byPriority(a: LabelRequest, b: LabelRequest): number {
  if (a.priority === b.priority) return compareTexts(a.id, b.id);
  return b.priority > a.priority ? 1 : -1;
}

function firstFree(
  request: LabelRequest,
  taken: BoxGrid,
  paper: { readonly width: number; readonly height: number },
  lineHeight: number,
): PlacedLabel | null {
  for (const place of request.places) {
    const box = labelBox(request, place, lineHeight);
    if (within(box, paper) && !taken.collides(withSpare(box))) return { id: request.id, place, box };
  }
  return null;
}

/** A label that must stand goes to any free place, and where none is free to the first that is on the paper. */
function insisted(
  request: LabelRequest,
  taken: BoxGrid,
  paper: { readonly width: number; readonly height: number },
  lineHeight: number,
): PlacedLabel | null {
  if (request.priority !== Infinity) return null;
  const anywhere = firstFree({ ...request, places: LABEL_PLACES }, taken, paper, lineHeight);
  if (anywhere) return anywhere;
  const boxes = request.places.map((place) => ({ place, box: labelBox(request, place, lineHeight) }));
  const choice = boxes.find(({ box }) => within(box, paper)) ?? boxes[0];
  return choice ? { id: request.id, ...choice } : null;
}

function withSpare(box: OrientedBox): OrientedBox {
  return { ...box, halfWidth: box.halfWidth + SPARE };
}

function within(box: OrientedBox, paper: { readonly width: number; readonly height: number }): boolean {
  const [across, down] = uprightExtent(box);
  return (
    box.x - across >= 0 && box.x + across <= paper.width && box.y - down >= 0 && box.y + down <= paper.height
  );
}

/** The box a label of `lineHeight` pixels takes at one of its places. */
function labelBox(request: LabelRequest, place: LabelPlace, lineHeight: number): OrientedBox {
  const halfWidth = request.width / 2;
  const halfHeight = lineHeight / 2;
  const away = request.radius + GAP;
  const at = (x: number, y: number, angle = 0) => ({ x, y, halfWidth, halfHeight, angle });
  const slant = (side: 1 | -1) => {
    const start = { x: request.x + side * 2, y: request.y - side * (away + halfHeight * 0.6) };
    return at(
      start.x + side * halfWidth * Math.cos(SLANT),
      start.y + side * halfWidth * Math.sin(SLANT),
      SLANT,
    );
  };
  switch (place) {
    case 'below':
      return at(request.x, request.y + away + halfHeight);
    case 'above':
      return at(request.x, request.y - away - halfHeight);
    case 'right':
      return at(request.x + away + halfWidth, request.y);
    case 'left':
      return at(request.x - away - halfWidth, request.y);
    case 'slant-above':
      return slant(1);
    case 'slant-below':
      return slant(-1);
  }
}
