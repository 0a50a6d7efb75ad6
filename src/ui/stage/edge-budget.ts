/** How many citations are drawn while the camera moves, learnt from how long frames take on this machine. */
export interface EdgeBudget {
  readonly edges: () => number;
  /** Another frame of the movement took so many milliseconds. */
  readonly took: (milliseconds: number) => void;
  /** The movement is over. */
  readonly rested: () => void;
}

const AT_FIRST = 250;
/** Fewer are no picture of anything. */
const LEAST = 60;
/** Milliseconds of a frame: two that take longer in a row are jerky, and with none above the other there is time to spare. */
const JERKY = 40;
const SMOOTH = 26;

/** Fewer citations at once where frames are jerky; more, where they are smooth, with the next movement: none come and go. */
export function edgeBudget(): EdgeBudget {
  let edges = AT_FIRST;
  let [slowest, frames, jerky] = [0, 0, 0];
  return {
    edges: () => edges,
    took: (milliseconds) => {
      frames += 1;
      slowest = Math.max(slowest, milliseconds);
      jerky = milliseconds > JERKY ? jerky + 1 : 0;
      if (jerky < 2) return;
      edges = edges / 2 < LEAST ? 0 : Math.floor(edges / 2);
      jerky = 0;
    },
    rested: () => {
      if (frames > 2 && slowest <= SMOOTH) edges = Math.max(LEAST, Math.ceil(edges * 1.5));
      [slowest, frames, jerky] = [0, 0, 0];
    },
  };
}
