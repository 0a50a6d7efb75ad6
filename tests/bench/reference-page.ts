import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';
import { openPage, valueOf } from './open-page.ts';

/** What browser and machine take, at this moment, for a page that does nothing; milliseconds. */
export interface ReferenceVisit {
  /** To the first frame of a page that draws one rectangle. */
  readonly emptyPage: number;
  /** A fixed number of steps on one thread. */
  readonly loop: number;
}

const EMPTY_PAGE = `<!doctype html><title>reference</title><link rel="icon" href="data:,"><canvas></canvas><script>
  document.querySelector('canvas').getContext('2d').fillRect(0, 0, 9, 9);
  requestAnimationFrame(() => setTimeout(() => performance.mark('${FIRST_FRAME}')));
</script>`;
const LOOP = `(() => { const start = performance.now(); let sum = 0;
  for (let step = 0; step < 30_000_000; step += 1) sum = (sum * 31 + step) | 0;
  return performance.now() - start + (sum === 1 ? 1 : 0); })()`;

/** Serves an empty page, to be measured in turns with a real one. */
export async function serveReference() {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(EMPTY_PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    visit: (browser: Browser): Promise<ReferenceVisit> =>
      openPage(browser, address, async ({ firstFrame, devtools }) => ({
        emptyPage: firstFrame,
        loop: Number(await valueOf(devtools, LOOP)),
      })),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
