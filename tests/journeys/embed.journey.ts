import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, journey, open, query } from './journey.ts';
import { picture } from './picture.ts';
import { servePlainly } from './plain-server.ts';
import { seriousFindings } from './serious-findings.ts';

/** The page in one folder of a server, and a page of somebody else's in the folder above. */
const folder = mkdtempSync(join(tmpdir(), 'recalling-embed-'));
symlinkSync(resolve('dist'), join(folder, 'recalling'));

journey.use({
  address: async ({ browserName }, provide) => {
    expect(browserName).toBe('chromium');
    const server = await servePlainly('/', () => folder);
    await provide(`${server.address}recalling/`);
    server.stop();
  },
});
journey.afterAll(() => rmSync(folder, { recursive: true, force: true }));

journey(
  'what the panel gives shows the map in another page, without tools, and leads to the whole',
  async ({ page, address, context }) => {
    await open(page, address, '?t=A/RES/78/16&v=network');
    await page.getByRole('button', { name: 'Compartir' }).click();
    const code = await page.getByLabel('Mostrarlo en otra página').last().inputValue();
    expect(code).toContain('embed=map');
    writeFileSync(
      join(folder, 'host.html'),
      `<!doctype html><html lang="es"><title>Host</title><link rel="icon" href="data:,"><main><h1>Host</h1>${code}</main></html>`,
    );
    await page.goto(new URL('../host.html', address).href);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.network-foot[data-settled="true"]')).toBeVisible();
    await expect(frame.locator('.lit-arc.past').first()).toBeVisible();
    for (const role of ['banner', 'search', 'combobox', 'slider'] as const) {
      await expect(frame.getByRole(role)).toHaveCount(0);
    }
    await picture(page, 'embed-map');
    const opening = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Ver resolución 78/16 en Recalling' }).click();
    const whole = await opening;
    await expect(whole.getByRole('banner')).toBeVisible();
    expect(query(whole)).toBe('?t=A/RES/78/16&v=network');
  },
);

journey('the text alone, whose links stay within it', async ({ page, address }) => {
  await page.goto(`${address}?t=A/RES/78/16&embed=text`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await expect(page.locator('.stage')).toHaveCount(0);
  await page.getByRole('tabpanel').getByRole('link', { name: '74/29', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
  expect(query(page)).toBe('?t=A/RES/74/29&embed=text');
  expect(await seriousFindings(page, 'the text in a frame')).toEqual([]);
});

journey('in a frame there are no tools, whatever the address says', async ({ page, address }) => {
  writeFileSync(
    join(folder, 'host.html'),
    '<!doctype html><html lang="es"><title>Host</title><link rel="icon" href="data:,"><iframe title="x" src="recalling/" width="900" height="600"></iframe></html>',
  );
  await page.goto(new URL('../host.html', address).href);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.stage')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Biblioteca' })).toHaveCount(0);
  await expect(frame.getByRole('banner')).toHaveCount(0);
  const text = await frame.locator('circle[data-node-id="A/RES/78/16"]').boundingBox();
  if (!text) throw new Error('the text is not on the map');
  await page.mouse.click(text.x + text.width / 2, text.y + text.height / 2);
  await expect(frame.getByRole('link', { name: /^Ver .+ en Recalling$/ })).toBeVisible();
  await expect(frame.locator('.stage')).toBeVisible();
});

for (const viewport of [
  { width: 800, height: 600 },
  { width: 390, height: 600 },
]) {
  journey.describe(`${viewport.width} wide`, () => {
    journey.use({ viewport });
    journey('axe finds no fault in the map of a frame', async ({ page, address }) => {
      await page.goto(`${address}?embed=map&v=network`);
      await expect(page.locator('.network-foot[data-settled="true"]')).toBeVisible();
      expect(await seriousFindings(page, 'the map in a frame')).toEqual([]);
      await picture(page, `embed-${viewport.width}`);
    });
  });
}
