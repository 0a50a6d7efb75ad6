import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawn, expect, journey as watched, open } from './journey.ts';
import { picture } from './picture.ts';
import { servePlainly } from './plain-server.ts';

interface Published {
  /** The folder the page is served from, a copy of the built one. */
  readonly folder: string;
}

/** Journeys with the service worker at work, on a plain web server and below a path, as most pages are. */
const journey = watched.extend<Published>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'recalling-'));
    cpSync('dist', folder, { recursive: true, dereference: true });
    await provide(folder);
    rmSync(folder, { recursive: true });
  },
  address: async ({ folder }, provide) => {
    const server = await servePlainly('/a/b/', () => folder);
    await provide(server.address);
    server.stop();
  },
});

journey.use({
  serviceWorkers: 'allow',
  // What the browser itself says of requests without a network.
  expectedFaults: ['net::ERR_', 'resulted in a network error response'],
});

/** Waits until files of the page's folder are kept for visits without a network. */
async function kept(page: Page, address: string, ...files: string[]): Promise<void> {
  for (const file of files) {
    const url = new URL(file, address).href;
    await expect
      .poll(() => page.evaluate(async (each) => (await caches.match(each)) !== undefined, url), {
        message: `${file} is kept`,
        timeout: 30_000,
      })
      .toBe(true);
  }
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 2 });
const TEXT = 'corpus/documents/A-RES-78-16.es.json';

journey('after the first visit the page opens without a network', async ({ page, context, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await expect(page.getByRole('tabpanel')).toContainText('Programa de acción');
  await kept(page, address, '', 'corpus/index.json', TEXT);

  await context.setOffline(true);
  await page.reload();
  await drawn(page);
  await expect(page.getByText('Sin conexión')).toBeVisible();
  await expect(titleOf(page)).toContainText('Programa de acción');
  await expect(page.getByRole('tabpanel')).toContainText('La Asamblea General');
  await picture(page, 'offline');
  // Code that nobody has asked for yet is here too.
  await page.getByRole('link', { name: 'Tabla' }).click();
  await expect(page.getByRole('table').locator('tbody tr').first()).toBeVisible();
  await page.getByRole('button', { name: 'Compartir' }).click();
  await expect(page.getByRole('dialog', { name: 'Compartir y descargar' })).toBeVisible();
  await page.keyboard.press('Escape');

  // A text that was never opened: said so, and opened when the network is back.
  await page.goto(`${address}?t=A/RES/74/29`);
  await expect(page.getByRole('alert')).toContainText('no se había abierto antes aquí');
  await picture(page, 'offline-unread');
  await page.getByRole('tab', { name: /^Recuerda/ }).click();
  await expect(
    page
      .getByRole('tabpanel')
      .getByRole('link', { name: /73\/27/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Texto' }).click();
  await context.setOffline(false);
  await expect(page.getByRole('tabpanel')).toContainText('Recalcando');
  await expect(page.getByText('Sin conexión')).toBeHidden();
});

journey(
  'words that were searched once are searched without a network',
  async ({ page, context, address }) => {
    await open(page, address);
    const search = page.getByRole('combobox', { name: 'Buscar' });
    const paragraph = page.getByRole('option', { name: /^78\/16, pp5/ });
    await search.fill('fines delictivos');
    await expect(paragraph).toBeVisible();
    await kept(page, address, '', 'corpus/wording.json', 'corpus/clauses.json', 'corpus/wording/es-0.json');

    await context.setOffline(true);
    await page.reload();
    await drawn(page);
    await search.fill('fines delictivos');
    await expect(paragraph).toBeVisible();
    await page.goto(`${address}?find=fines%20delictivos`);
    await expect(page.getByText('2 párrafos lo dicen tal cual, en 2 textos')).toBeVisible();
  },
);

/** Puts another build in the place of the one that is served. */
function publishAnew(folder: string): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
  const before = readFileSync(page, 'utf8');
  const version = /name="version" content="(?<version>\w+)"/.exec(before)?.groups?.['version'];
  if (version === undefined) throw new Error('The page does not say which version it is.');
  const next = version.replaceAll(/./g, 'f');
  const index = join(folder, 'corpus/index.json');
  writeFileSync(page, before.replace(version, next));
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(version, next));
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll('"A/RES/36/103"', '"A/RES/36/104"'));
}

journey(
  'a page to log in at, answered in between, does not end the keeping',
  async ({ page, address, folder }) => {
    await open(page, address);
    await kept(page, address, '', 'corpus/index.json');
    const file = join(folder, 'index.html');
    const ours = readFileSync(file, 'utf8');
    writeFileSync(file, '<!doctype html><title>Log in</title><link rel="icon" href="data:,">');
    await page.goto(address);
    await expect(page).toHaveTitle('Log in');
    writeFileSync(file, ours);
    await open(page, address, '?t=A/RES/78/16');
    await kept(page, address, TEXT);
  },
);

journey(
  'the visit after a new build gets the new page, and keeps that one',
  async ({ page, context, address, folder }) => {
    await open(page, address, '?t=A/RES/78/16');
    await kept(page, address, '', 'corpus/index.json', TEXT);
    const shelves = () => page.evaluate(() => caches.keys());
    const before = await shelves();

    publishAnew(folder);
    await page.reload();
    await drawn(page);
    const version = page.locator('meta[name=version]');
    await expect(version).toHaveAttribute('content', /^f+$/);
    // The old corpus is gone, and what was read of it is kept anew.
    await expect
      .poll(shelves, { timeout: 30_000 })
      .not.toContain(before.find((name) => name.includes('corpus')));
    await kept(page, address, TEXT);

    await context.setOffline(true);
    await page.reload();
    await drawn(page);
    await expect(version).toHaveAttribute('content', /^f+$/);
    await expect(titleOf(page)).toContainText('Programa de acción');
    await page.goto(`${address}?v=table`);
    await expect(page.getByRole('table').getByRole('link', { name: '36/104', exact: true })).toBeVisible();
  },
);

journey(
  'old code never meets a new index, nor new code an old one',
  async ({ page, context, address, folder }) => {
    await open(page, address);
    await kept(page, address, '', 'corpus/index.json');
    // The new edition cannot be kept: a file of it is missing on the server.
    publishAnew(folder);
    rmSync(join(folder, 'favicon.svg'));
    await page.reload();
    await drawn(page);
    await page.goto(`${address}?v=table`);
    await expect(page.getByRole('table').getByRole('link', { name: '36/104', exact: true })).toBeVisible();

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('table').getByRole('link', { name: '36/103', exact: true })).toBeVisible();
    await expect(page.locator('meta[name=version]')).not.toHaveAttribute('content', /^f+$/);
  },
);

journey('it can be installed: a manifest whose icons are there', async ({ page, address }) => {
  await open(page, address);
  const href = (await page.locator('link[rel=manifest]').getAttribute('href'))!;
  const answer = await page.request.get(new URL(href, address).href);
  const manifest = (await answer.json()) as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(new URL(manifest.start_url, answer.url()).href).toBe(address);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, answer.url()).href)).ok(), src).toBe(true);
  }
});
