import type { NetworkLinks } from '../layout/force/settle-network.ts';

/** Page to worker, once: lay this network out. */
export interface SettleRequest {
  readonly links: NetworkLinks;
  /** Milliseconds between two answers on the way; null for the result alone. */
  readonly every: number | null;
}

/** Worker to page: places, x and y in turn by row; the last are `settled`. */
export interface SettleAnswer {
  readonly places: Float32Array;
  readonly settled: boolean;
}
