/** Lays a network out off the page's thread, says on the way where it stands, and has then done its work. */
import { settleNetwork } from '../layout/force/settle-network.ts';
import type { SettleAnswer, SettleRequest } from './network-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<SettleRequest>) => settle(data));

function settle({ links, every }: SettleRequest): void {
  let told = performance.now();
  let placesNow = () => links.seed;
  const tell = (settled: boolean) => {
    const answer: SettleAnswer = { places: placesNow(), settled };
    postMessage(answer, { transfer: [answer.places.buffer] });
  };
  for (placesNow of settleNetwork(links)) {
    if (every === null || performance.now() - told < every) continue;
    tell(false);
    told = performance.now();
  }
  tell(true);
}
