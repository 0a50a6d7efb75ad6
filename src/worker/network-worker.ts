/** Lays a network out off the page's thread, and has then done its work. */
import { settleNetwork } from '../layout/force/settle-network.ts';
import type { SettleAnswer, SettleRequest } from './network-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<SettleRequest>) => {
  const places: SettleAnswer = settleNetwork(data);
  postMessage(places, { transfer: [places.buffer] });
});
