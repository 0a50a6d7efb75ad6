/** A rectangle turned by `angle` (radians, clockwise as y runs down) about its middle. */
export interface OrientedBox {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly angle: number;
}

/** Half the width and height of the upright rectangle around a box. */
export function uprightExtent(box: OrientedBox): readonly [number, number] {
  const cos = Math.abs(Math.cos(box.angle));
  const sin = Math.abs(Math.sin(box.angle));
  return [box.halfWidth * cos + box.halfHeight * sin, box.halfWidth * sin + box.halfHeight * cos];
}

/** Whether two boxes share any place: separating axis test (Gottschalk, Lin & Manocha, OBBTree, 1996). */
export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  for (const angle of [a.angle, b.angle]) {
    for (const turn of [0, Math.PI / 2]) {
      const axis = angle + turn;
      const apart = Math.abs(dx * Math.cos(axis) + dy * Math.sin(axis));
      if (apart >= reach(a, axis) + reach(b, axis)) return false;
    }
  }
  return true;
}

function reach(box: OrientedBox, axis: number): number {
  const turn = axis - box.angle;
  return box.halfWidth * Math.abs(Math.cos(turn)) + box.halfHeight * Math.abs(Math.sin(turn));
}

/** Rows of squares a grid can have: far more than any screen. */
const MOST_ROWS = 65_536;

/** Boxes by the squares of a grid they touch, so that one look-up costs a few comparisons at any number of boxes. */
export class BoxGrid {
  readonly #cells = new Map<number, OrientedBox[]>();
  readonly #cell: number;

  constructor(cell = 48) {
    this.#cell = cell;
  }

  add(box: OrientedBox): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether the box overlaps any box added before. */
  collides(box: OrientedBox): boolean {
    for (const key of this.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (boxesOverlap(box, other)) return true;
      }
    }
    return false;
  }

  *#keys(box: OrientedBox): Generator<number> {
    const [across, down] = uprightExtent(box);
    const last = [
      Math.floor((box.x + across) / this.#cell),
      Math.floor((box.y + down) / this.#cell),
    ] as const;
    for (let column = Math.floor((box.x - across) / this.#cell); column <= last[0]; column += 1) {
      for (let row = Math.floor((box.y - down) / this.#cell); row <= last[1]; row += 1)
        yield column * MOST_ROWS + row;
    }
  }
}
