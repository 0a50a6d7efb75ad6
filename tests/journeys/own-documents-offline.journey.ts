import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeDocx } from '../fixtures/formats/write-docx.ts';
import { writeMappedPdf } from '../fixtures/formats/write-mapped-pdf.ts';
import { writePdf } from '../fixtures/formats/write-pdf.ts';
import { drawn, expect, journey as watched, open, query } from './journey.ts';
import { chooseFiles, DRAFT, openLibrary } from './own-files.ts';
import { servePlainly } from './plain-server.ts';
import { seriousFindings } from './serious-findings.ts';

const journey = watched.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  address: async ({}, provide) => {
    const server = await servePlainly('/a/b/', () => 'dist');
    await provide(server.address);
    server.stop();
  },
});

journey.use({
  serviceWorkers: 'allow',
  // What the browser itself says of requests without a network.
  expectedFaults: ['net::ERR_', 'resulted in a network error response'],
});

/** Opens the page for the first time, waits until it is kept with its index, and takes the network away. */
async function goOffline(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('corpus/index.json')) !== undefined), {
      timeout: 30_000,
    })
    .toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.context().setOffline(true);
  await page.reload();
  await drawn(page);
}

const PDF = { name: 'faros.pdf', mimeType: 'application/pdf', bytes: writePdf() };
const DOCX = { name: 'faros.docx', mimeType: 'application/octet-stream', bytes: writeDocx() };

journey(
  'documents are read, joined, opened and searched without a network after the first visit',
  async ({ page, address }) => {
    await goOffline(page, address);
    const library = await openLibrary(page);
    await chooseFiles(library, DRAFT, DOCX, PDF);
    const outcomes = library.locator('.outcomes > li');
    await expect(outcomes).toHaveCount(3);
    for (const name of [DRAFT.name, DOCX.name, PDF.name]) {
      await expect(outcomes.filter({ hasText: `${name} añadido` })).toHaveCount(1);
    }
    await expect(library.getByText('cita 5 textos')).toBeVisible();
    // The map has them, and what they alone cite.
    await expect(page.locator('circle[data-node-id="A/RES/90/7"]')).toBeAttached();
    await expect(page.locator('circle[data-node-id="A/RES/88/4"]')).toBeAttached();

    await outcomes.getByRole('link', { name: /90\/7/ }).first().click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Safety of lighthouses');
    await expect(page.getByRole('tabpanel')).toContainText('light their lamps before dusk');

    const box = page.getByRole('combobox', { name: 'Buscar' });
    await box.fill('lighthouses');
    await expect(page.getByRole('option').first()).toContainText('90/7');
    await box.fill('faros encendidos');
    await expect(page.getByRole('option', { name: /^proyecto, / }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  },
);

journey('a draft is checked, saved and kept without a network', async ({ page, address }) => {
  await goOffline(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, DRAFT);
  await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
  const saving = page.waitForEvent('download');
  await library.getByRole('button', { name: 'Guardar todos en un archivo' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('los faros deben estar encendidos');
  await library.getByRole('list').getByRole('link', { name: 'proyecto' }).first().click();

  await page.getByRole('tab', { name: 'Revisión' }).click();
  await expect.poll(() => query(page)).toBe('?t=file:proyecto&tab=check');
  const check = page.getByRole('tabpanel');
  await expect(check.locator('section').filter({ hasText: 'Más reciente que lo que cita' })).toContainText(
    '78/16',
  );
  await expect(check.locator('section').filter({ hasText: 'Lo que no recuerda' })).toContainText('54/49');
  expect(await seriousFindings(page, 'the draft check without a network')).toEqual([]);

  await page.getByRole('button', { name: 'Compartir' }).click();
  const share = page.getByRole('dialog', { name: 'Compartir y descargar' });
  const written = page.waitForEvent('download');
  await share.getByRole('button', { name: /GEXF/ }).click();
  expect(readFileSync(await (await written).path(), 'utf8')).toContain('file:proyecto');
  await page.keyboard.press('Escape');

  await page.reload();
  await drawn(page);
  await expect(page.getByRole('tab', { name: 'Revisión' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Texto' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('los faros deben estar encendidos');
});

journey(
  'a Chinese PDF is read without a network, though its letters need a map',
  async ({ page, address }) => {
    await goOffline(page, address);
    const library = await openLibrary(page);
    const lines = ['大会，', '回顾其1981年12月9日第36/103号决议，', '1. 请各国在夜间点亮灯塔；'];
    await chooseFiles(library, {
      name: 'dengta.pdf',
      mimeType: 'application/pdf',
      bytes: writeMappedPdf(lines),
    });
    await expect(library.getByText('dengta.pdf añadido')).toBeVisible();
    await library.getByRole('list').getByRole('link', { name: 'dengta' }).first().click();
    await expect(page.getByRole('tabpanel')).toContainText('请各国在夜间点亮灯塔');
  },
);
