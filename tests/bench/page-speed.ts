import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';
import { launchOptions } from '../chromium/launch-options.ts';
import type { Figure } from './figure.ts';

const RUNS = 7;

/** A page that draws one rectangle: what browser and machine take for anything at all. */
const EMPTY_PAGE = `<!doctype html><title>reference</title><canvas></canvas><script>
  document.querySelector('canvas').getContext('2d').fillRect(0, 0, 9, 9);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('${FIRST_FRAME}')));
</script>`;

interface Visit {
  /** Milliseconds from the start of navigation. */
  readonly firstFrame: number;
  /** JavaScript fetched until then, gzip, in kB (1,000 bytes). */
  readonly script: number;
}

/** The built page, opened in a fresh context of Chromium several times, in turns with an empty page. */
export async function pageSpeed(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4273, strictPort: false, open: false }, logLevel: 'warn' });
  const browser = await chromium.launch(launchOptions());
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const pages: Visit[] = [];
    const empty: Visit[] = [];
    for (let run = -1; run < RUNS; run++) {
      const visits = [
        await visit(browser, address),
        await visit(browser, `${address}reference.html`),
      ] as const;
      if (run < 0) continue; // warms up the browser
      pages.push(visits[0]);
      empty.push(visits[1]);
    }
    return [
      {
        what: 'navigation to first drawn frame of the built page, 1440×900',
        unit: 'ms',
        values: pages.map((page) => page.firstFrame),
        aim: null,
        references: [
          {
            what: 'an empty page with one rectangle',
            values: empty.map((page) => page.firstFrame),
            aim: null,
          },
        ],
      },
      {
        what: 'JavaScript until the first frame, gzip',
        unit: 'kB',
        values: [pages[0]?.script ?? Number.NaN],
        aim: 'under 200 kB',
        references: [],
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'es-ES',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route('**/reference.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }),
  );
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(address);
  const mark = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    FIRST_FRAME,
  );
  const firstFrame = await mark.jsonValue();
  if (firstFrame === undefined) throw new Error('The page drew no first frame.');
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
  await context.close();
  return { firstFrame, script };
}
