/** A mark on the drawing that may be moved. */
export interface Mark {
  x: number;
  y: number;
  readonly radius: number;
}

/** `margin` is kept free at the left and right edge, `brow` at the upper and lower one. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly brow: number;
}

const ROUNDS = 40;
/** Names stand beside marks: they want this many times as much room to the side as up and down. */
const WIDER = 2.2;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves marks apart until none is nearer to another than `gap`, as far as the paper has room for that; those that are
 * not too near stay where they are. For hundreds of marks, not for thousands.
 */
export function spreadMarks(marks: readonly Mark[], gap: number, paper: Paper): void {
  const order = [...marks];
  const widest = order.reduce((most, { radius }) => Math.max(most, radius), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    order.sort((a, b) => a.x - b.x);
    let moved = false;
    for (const [place, mark] of order.entries()) {
      for (let next = place + 1; next < order.length; next += 1) {
        const other = order[next]!;
        if (other.x - mark.x > (mark.radius + widest + gap) * WIDER) break;
        moved = partPair(mark, other, gap, place) || moved;
      }
    }
    for (const mark of order) holdWithin(mark, paper);
    if (!moved) return;
  }
}

/** @returns whether the two were too near */
function partPair(mark: Mark, other: Mark, gap: number, place: number): boolean {
  const wanted = mark.radius + other.radius + gap;
  let dx = (other.x - mark.x) / WIDER;
  let dy = other.y - mark.y;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  if (distance === 0) {
    [dx, dy] = [Math.cos(place * GOLDEN_ANGLE), Math.sin(place * GOLDEN_ANGLE)];
    distance = 1;
  }
  const push = (wanted - distance) / 2 / distance;
  mark.x -= dx * push * WIDER;
  mark.y -= dy * push;
  other.x += dx * push * WIDER;
  other.y += dy * push;
  return true;
}

function holdWithin(mark: Mark, { width, height, margin, brow }: Paper): void {
  mark.x = Math.min(Math.max(mark.x, margin), Math.max(margin, width - margin));
  mark.y = Math.min(Math.max(mark.y, brow), Math.max(brow, height - brow));
}
