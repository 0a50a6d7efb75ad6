import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';
import { expect, journey, open } from './journey.ts';

/** Kilobytes (1,000 bytes) of JavaScript, gzip, that may come before the first frame. */
const LIMIT = 200;

journey(`what comes before the first frame is under ${LIMIT} kB of JavaScript`, async ({ page, address }) => {
  const scripts: Promise<{ readonly url: string; readonly bytes: number }>[] = [];
  const weigh = (response: Response) => {
    if (!response.headers()['content-type']?.includes('javascript')) return;
    const url = response.url();
    scripts.push(response.body().then((body) => ({ url, bytes: gzipSync(body, { level: 9 }).length })));
  };
  page.on('response', weigh);
  await open(page, address);
  const before = new Set(
    await page.evaluate((name) => {
      const frame = performance.getEntriesByName(name)[0]?.startTime ?? 0;
      const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= frame);
      return fetched.map(({ name: url }) => url);
    }, FIRST_FRAME),
  );
  // What comes from now on is not waited for.
  page.off('response', weigh);
  const first = (await Promise.all(scripts)).filter(({ url }) => before.has(url));
  expect(first.length).toBeGreaterThan(0);
  expect(first.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toBeLessThan(LIMIT);
});

journey('the search comes when somebody wants to search', async ({ page, address }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  const searches = () => fetched.filter((path) => path.includes('search-worker')).length;
  await open(page, address);
  expect(searches()).toBe(0);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('78/16');
  await expect(page.getByRole('option').first()).toContainText('78/16');
  expect(searches()).toBe(1);
});
