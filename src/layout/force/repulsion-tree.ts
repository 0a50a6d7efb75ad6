/** Cells are halved at most so often; places nearer to one another than that are one heap. */
const DEEPEST = 20;
/** Cells kept for each place: far more than scattered places take. */
const CELLS_A_PLACE = 6;
const NONE = -1;

/**
 * A quadtree over weighted places, for forces that all of them exert on each (Barnes & Hut, 1986). It is filled anew for
 * each step of a layout, in arrays that are made once: tens of thousands of places take a few milliseconds.
 */
export class RepulsionTree {
  /** Four to a cell. */
  readonly #children: Int32Array;
  /** The place of a cell that is not divided. */
  readonly #body: Int32Array;
  readonly #mass: Float64Array;
  /** Centre of gravity; while the tree is being filled, times the mass. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #width: Float64Array;
  readonly #open = new Int32Array(3 * DEEPEST + 8);
  readonly #most: number;
  #cells = 0;

  /** @param count how many places there are at most */
  constructor(count: number) {
    this.#most = Math.max(16, count * CELLS_A_PLACE);
    this.#children = new Int32Array(4 * this.#most);
    this.#body = new Int32Array(this.#most);
    this.#mass = new Float64Array(this.#most);
    this.#x = new Float64Array(this.#most);
    this.#y = new Float64Array(this.#most);
    this.#width = new Float64Array(this.#most);
  }

  /** Takes the places as they are now: x and y in turn, and the weight of each. */
  fill(places: Float32Array, masses: Float32Array): void {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < places.length; at += 2) {
      left = Math.min(left, places[at]!);
      right = Math.max(right, places[at]!);
      top = Math.min(top, places[at + 1]!);
      bottom = Math.max(bottom, places[at + 1]!);
    }
    this.#cells = 0;
    this.#addCell(Math.max(right - left, bottom - top, 1e-6) * 1.0001);
    for (let body = 0; body < masses.length; body += 1) this.#insert(body, places, masses, left, top);
    for (let cell = 0; cell < this.#cells; cell += 1) {
      this.#x[cell]! /= this.#mass[cell]!;
      this.#y[cell]! /= this.#mass[cell]!;
    }
  }

  /**
   * Adds to `forces`, at `into`, the push on a place at (x, y): from each other place, its weight over the distance. A cell
   * that is farther away than `nearness` times its width counts as one place.
   */
  push(x: number, y: number, nearness: number, forces: Float64Array, into: number): void {
    const open = this.#open;
    let [depth, across, down] = [1, 0, 0];
    open[0] = 0;
    while (depth > 0) {
      depth -= 1;
      const cell = open[depth]!;
      const dx = x - this.#x[cell]!;
      const dy = y - this.#y[cell]!;
      const square = dx * dx + dy * dy;
      const near = this.#width[cell]! * nearness;
      if (this.#body[cell] !== NONE || near * near < square) {
        if (square > 1e-12) {
          const weight = this.#mass[cell]! / square;
          across += dx * weight;
          down += dy * weight;
        }
        continue;
      }
      for (let corner = 4 * cell; corner < 4 * cell + 4; corner += 1) {
        const child = this.#children[corner]!;
        if (child !== NONE) open[depth++] = child;
      }
    }
    forces[into]! += across;
    forces[into + 1]! += down;
  }

  #insert(body: number, places: Float32Array, masses: Float32Array, left: number, top: number): void {
    const [x, y, mass] = [places[2 * body]!, places[2 * body + 1]!, masses[body]!];
    let [cell, edge, roof] = [0, left, top];
    for (let depth = 0; ; depth += 1) {
      const empty = this.#mass[cell] === 0;
      this.#mass[cell]! += mass;
      this.#x[cell]! += x * mass;
      this.#y[cell]! += y * mass;
      if (empty) this.#body[cell] = body;
      if (empty || depth === DEEPEST || this.#cells + 2 > this.#most) return;
      const half = this.#width[cell]! / 2;
      const other = this.#body[cell]!;
      if (other !== NONE) {
        this.#body[cell] = NONE;
        const [otherX, otherY] = [places[2 * other]!, places[2 * other + 1]!];
        const child = this.#addCell(half);
        this.#children[4 * cell + (otherX < edge + half ? 0 : 1) + (otherY < roof + half ? 0 : 2)] = child;
        this.#body[child] = other;
        this.#mass[child] = masses[other]!;
        this.#x[child] = otherX * masses[other]!;
        this.#y[child] = otherY * masses[other]!;
      }
      const [right, low] = [x >= edge + half, y >= roof + half];
      const corner = 4 * cell + (right ? 1 : 0) + (low ? 2 : 0);
      if (this.#children[corner] === NONE) this.#children[corner] = this.#addCell(half);
      cell = this.#children[corner]!;
      if (right) edge += half;
      if (low) roof += half;
    }
  }

  #addCell(width: number): number {
    const cell = this.#cells++;
    this.#children.fill(NONE, 4 * cell, 4 * cell + 4);
    this.#body[cell] = NONE;
    this.#mass[cell] = 0;
    this.#x[cell] = 0;
    this.#y[cell] = 0;
    this.#width[cell] = width;
    return cell;
  }
}
