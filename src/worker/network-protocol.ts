import type { NetworkLinks } from '../layout/force/settle-network.ts';

/** Page to worker, once: lay this network out. */
export type SettleRequest = NetworkLinks;

/** Worker to page: the places it has come to rest in, x and y in turn by row. */
export type SettleAnswer = Float32Array;
