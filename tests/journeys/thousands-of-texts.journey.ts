import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCorpusIndex } from '../../src/model/read-published.ts';
import { expect, journey as watched, open, query } from './journey.ts';
import { clickCanvas, framesPass } from './map.ts';
import { DRAFT, dropFiles } from './own-files.ts';
import { picture } from './picture.ts';
import { seriousFindings } from './serious-findings.ts';

const TEXTS = 2500;

/** Made-up texts of a seed: always the same, in one thread and many, from the 31st session on. */
function makeCorpus(folder: string): void {
  const run = (script: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args]);
    if (status !== 0) throw new Error(stderr.toString());
  };
  const texts = join(folder, 'texts');
  run('scripts/synthesize.ts', texts, '--documents', String(TEXTS), '--citations', String(6 * TEXTS));
  run('scripts/corpus.ts', texts, '--out', join(folder, 'corpus'));
}

/** Journeys through the built page with a corpus of thousands. */
const journey = watched.extend<{ served: void }, { made: string }>({
  made: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'recalling-'));
      makeCorpus(folder);
      await provide(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  served: [
    async ({ context, made }, provide) => {
      await context.route('**/corpus/**', async (route) => {
        const path = decodeURIComponent(new URL(route.request().url()).pathname);
        const body = readFileSync(join(made, path.slice(path.indexOf('/corpus/'))));
        await route.fulfill({ contentType: 'application/json', body });
      });
      await provide();
    },
    { auto: true },
  ],
});

// One after another, so that the corpus is made once.
journey.describe.configure({ mode: 'default' });

const stage = (page: Page) => page.locator('.stage');
/** Says how many citations are drawn where not all of them are. */
const left = (page: Page) => page.locator('.citations-left');
const names = (page: Page) => page.locator('.node-label').allTextContents();

/** Waits until the names stand for where the camera is. */
async function standing(page: Page): Promise<void> {
  await expect(page.locator('.stage-shift[data-moved="true"]').first()).toHaveCSS('transform', 'none');
  await framesPass(page, 3);
}

/** The texts whose marks stand on the canvas, where they are few enough to have marks of their own. */
async function seen(page: Page): Promise<ReadonlySet<string>> {
  const ids = await page.locator('.stage-canvas').evaluate((canvas) => {
    const { left: start, right: end, top, bottom } = canvas.getBoundingClientRect();
    const marks = [...document.querySelectorAll('circle[data-node-id]')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { id: mark.getAttribute('data-node-id') ?? '', x: x + width / 2, y: y + height / 2 };
    });
    return marks.filter(({ x, y }) => x >= start && x <= end && y >= top && y <= bottom).map(({ id }) => id);
  });
  return new Set(ids);
}

/** How many citations of the backbone lead from or to some texts of the corpus in a folder. */
function citationsOf(folder: string, texts: ReadonlySet<string>): number {
  const read = readCorpusIndex(JSON.parse(readFileSync(join(folder, 'corpus', 'index.json'), 'utf8')));
  if (!read.ok) throw new Error('The corpus cannot be read.');
  const { nodes, edges } = read.value;
  const among = nodes.id.map((id) => texts.has(id));
  return edges.source.filter((from, row) => edges.backbone[row] && (among[from] || among[edges.target[row]!]))
    .length;
}

/** Comes so many times nearer by the button. */
async function nearer(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.getByRole('button', { name: 'Acercar' }).click();
    await framesPass(page, 20);
  }
  await standing(page);
}

/** What the card of a text says, and that of a citation does not. */
const HERE = 'texto disponible';

/** A place of the map where there is a text. */
async function someText(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator('.stage-canvas').boundingBox())!;
  for (let step = 0; step < 400; step++) {
    const [angle, away] = [step * 2.4, 8 * Math.sqrt(step)];
    const x = box.x + box.width / 2 + away * Math.cos(angle);
    const y = box.y + box.height / 2 + away * Math.sin(angle);
    await page.mouse.move(x, y);
    await framesPass(page, 1);
    if ((await page.locator('.hover-card', { hasText: HERE }).count()) > 0) return { x, y };
  }
  throw new Error('The map shows no text.');
}

journey(
  'far out few citations are drawn, which is said; near, all of them',
  async ({ page, address, made }) => {
    await open(page, address);
    await expect(page.getByRole('button', { name: /Biblioteca/ })).toContainText('2500 textos');
    await expect(left(page)).toHaveText(/^2000 de \d+ citas dibujadas; más al acercarse$/);
    await picture(page, 'thousands-far');
    const far = await names(page);
    expect(far.length).toBeGreaterThan(10);

    await nearer(page, 5);
    await expect(left(page)).toHaveCount(0);
    const expected = citationsOf(made, await seen(page));
    expect(expected).toBeGreaterThan(100);
    await expect(stage(page)).toHaveAttribute('data-citations', String(expected));
    const near = await names(page);
    expect(near.filter((name) => !far.includes(name)).length).toBeGreaterThan(10);
    await picture(page, 'thousands-near');
    // Who opens the address sees the same.
    await open(page, address, query(page));
    await expect(stage(page)).toHaveAttribute('data-citations', String(expected));
    await expect(left(page)).toHaveCount(0);
    await expect.poll(() => names(page)).toEqual(near);

    // Dragged elsewhere, there are other texts; the whole map is as it was.
    const box = (await page.locator('.stage-canvas').boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 600, box.y + 380, { steps: 8 });
    await page.mouse.up();
    await standing(page);
    await expect.poll(async () => (await names(page)).filter((name) => near.includes(name)).length).toBeLessThan(
    near.length,
  ); // prettier-ignore
    await page.mouse.wheel(0, -240);
    await standing(page);
    await page.getByRole('button', { name: 'Ver todo' }).click();
    await expect(left(page)).toHaveText(/^2000 de /);
    await standing(page);
    expect(await names(page)).toEqual(far);
  },
);

journey('a picture of thousands says which citations it has', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('button', { name: 'Compartir' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar SVG' }).click();
  const svg = readFileSync(await (await coming).path(), 'utf8');
  expect(svg).toMatch(/>2000 de \d+ citas dibujadas: las de los textos más recordados</);
  expect(svg.match(/<path /g)!.length).toBeGreaterThanOrEqual(2000);
});

journey('as near as it goes, texts stand apart with their names', async ({ page, address }) => {
  await open(page, address);
  await nearer(page, 12);
  const near = await seen(page);
  expect(near.size).toBeGreaterThan(0);
  expect(near.size).toBeLessThan(40);
  expect((await names(page)).length).toBeGreaterThan(near.size / 2);
  await picture(page, 'thousands-nearest');
});

journey('a mark opens its text, and arrows walk on from there', async ({ page, address }) => {
  await open(page, address);
  await nearer(page, 3);
  const place = await someText(page);
  await expect(stage(page)).toHaveAttribute('data-lit', 'true');
  await clickCanvas(page, place);
  await expect.poll(() => query(page)).toMatch(/^\?t=A\/RES\/\d+\/\d+&m=/);
  await expect(page.getByRole('tabpanel')).toContainText('The General Assembly');
  await expect(page.locator('.lit-arc').first()).toBeAttached();

  const map = page.getByRole('listbox', { name: 'Mapa de las citas en el tiempo' });
  await map.focus();
  const here = () => map.getByRole('option').getAttribute('data-cursor');
  const openedNow = () => new URLSearchParams(query(page)).get('t');
  const opened = openedNow();
  await expect.poll(here).toBe(opened);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(here).not.toBe(opened);
  await page.keyboard.press('Enter');
  await expect.poll(openedNow).not.toBe(opened);
});

journey('a text is found by its symbol, and by the sessions of the brush', async ({ page, address }) => {
  await open(page, address);
  await page.keyboard.press('/');
  await page.keyboard.type('A/RES/64/12');
  await expect(page.getByRole('option').first()).toContainText('64/12');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?t=A/RES/64/12');
  await expect(page.locator('circle[data-node-id="A/RES/64/12"]')).toBeAttached();

  await page.getByRole('slider', { name: 'Primer período de sesiones' }).focus();
  for (let steps = 0; steps < 40; steps++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?t=A/RES/64/12&s=71-80');
  // Few enough to be drawn as they are everywhere; the open text has no place among them.
  await expect.poll(() => page.locator('circle[data-node-id]').count()).toBeGreaterThan(300);
  await expect(page.locator('circle[data-node-id="A/RES/64/12"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tabla' }).click();
  await expect(page.getByText('fuera de los períodos de sesiones elegidos')).toBeVisible();
});

journey('the table brings more rows when asked, and has nothing serious', async ({ page, address }) => {
  await page.goto(`${address}?v=table`);
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(100);
  await expect(page.getByRole('table')).toContainText('2500 textos');
  expect(await seriousFindings(page, 'the table of thousands')).toEqual([]);
  await page.getByRole('button', { name: 'Mostrar 200 más' }).click();
  await expect(rows).toHaveCount(300);
  await page.getByRole('button', { name: 'Fecha' }).click();
  await expect(rows.first()).toContainText('31/');
});

journey('a document that joins the network of thousands moves nothing', async ({ page, address }) => {
  await open(page, address, '?v=network&t=A/RES/64/12');
  const foot = page.locator('.network-foot[data-settled="true"]');
  await expect(foot).toBeVisible({ timeout: 40_000 });
  await standing(page);
  await expect(page.locator('.spot').first()).toBeAttached();
  const placesNow = () =>
    page
      .locator('.spot')
      .evaluateAll((spots) =>
        spots.map((each) => [each.getAttribute('data-node-id'), each.getAttribute('cx')].join(' ')),
      );
  const before = await placesNow();
  expect(await seriousFindings(page, 'the network of thousands')).toEqual([]);
  await dropFiles(page, [
    { ...DRAFT, text: DRAFT.text.replace('36/103, de 9 de diciembre de 1981', '64/12') },
  ]);
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
  await expect(page.locator('.spot[data-node-id="file:proyecto"]')).toBeAttached();
  // It is there without the network having been laid out again.
  await expect(foot).toBeVisible();
  const after = await placesNow();
  expect(before.filter((place) => !after.includes(place))).toEqual([]);
});

watched.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  journey('the map of thousands is drawn, and its texts can be tapped', async ({ page, address }) => {
    await open(page, address);
    await expect(left(page)).toBeVisible();
    expect(await seriousFindings(page, 'the map of thousands on a phone')).toEqual([]);
    await picture(page, 'thousands-phone');
    await nearer(page, 5);
    const place = await page.locator('.stage-canvas').evaluate((canvas) => {
      const { left: x, top: y, width, height } = canvas.getBoundingClientRect();
      const spots = [...document.querySelectorAll('.spot')].map((spot) => spot.getBoundingClientRect());
      const away = (spot: DOMRect) => Math.hypot(spot.x - x - width / 2, spot.y - y - height / 2);
      const [middle = new DOMRect()] = spots.toSorted((a, b) => away(a) - away(b));
      return { x: middle.x + middle.width / 2, y: middle.y + middle.height / 2 };
    });
    await page.touchscreen.tap(place.x, place.y);
    await expect(page.getByRole('tabpanel')).toContainText('The General Assembly');
    await expect(page.getByRole('main')).toBeVisible();
  });
});
