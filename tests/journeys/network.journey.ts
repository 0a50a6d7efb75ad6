import { expect, journey, open, query } from './journey.ts';
import { clickNode, framesPass, placeOfNode, resting } from './map.ts';
import type { Page } from '@playwright/test';

/** Waits until the network has come to rest and stands where it is to stand. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.network-foot[data-settled="true"]')).toBeVisible();
  await resting(page);
}

const places = (page: Page) =>
  page
    .locator('circle[data-node-id]')
    .evaluateAll((circles) =>
      circles.map((each) => `${each.getAttribute('data-node-id')} ${each.getAttribute('cx')}`).sort(),
    );

journey('timeline, network and table are three views of one state', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  const dated = await page.locator('circle[data-node-id]').count();
  await page.getByRole('link', { name: 'Red', exact: true }).click();
  await settled(page);
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&v=network');
  // Texts without a date have a place here, too.
  await expect.poll(() => page.locator('circle[data-node-id]').count()).toBeGreaterThan(dated);
  await expect.poll(() => page.locator('.lit-arc.past').count()).toBeGreaterThan(20);
  await page.getByRole('link', { name: 'Tabla' }).click();
  await expect(page.locator('tr[aria-current="true"]')).toBeVisible();
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
});

journey('the network is the same each time, and keeps still', async ({ page, address }) => {
  await open(page, address, '?v=network');
  await settled(page);
  const first = await places(page);
  await framesPass(page, 30);
  expect(await places(page)).toEqual(first);
  await page.reload();
  await settled(page);
  expect(await places(page)).toEqual(first);
});

journey('a text is opened by a click, and lights what it recalls', async ({ page, address }) => {
  await open(page, address, '?v=network');
  await settled(page);
  await clickNode(page, 'A/RES/74/29');
  await expect.poll(() => query(page)).toContain('t=A/RES/74/29');
  await expect(page.locator('.lit-arc.past').first()).toBeVisible();
  await expect(page.locator('.lit-arc.future').first()).toBeVisible();
});

journey('arrows walk to the nearest text that way, and it is said', async ({ page, address }) => {
  await open(page, address, '?v=network&t=A/RES/74/29');
  await settled(page);
  const map = page.getByRole('listbox', { name: 'Red de las citas' });
  await map.focus();
  const here = await placeOfNode(page, 'A/RES/74/29');
  await page.keyboard.press('ArrowRight');
  const option = map.getByRole('option');
  const id = await option.getAttribute('data-cursor');
  expect((await placeOfNode(page, id ?? '')).x).toBeGreaterThan(here.x);
  await expect(option).toContainText('recuerda');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain(`t=${id}`);
});

journey('no name covers another or a text', async ({ page, address }) => {
  await open(page, address, '?v=network');
  await settled(page);
  const names = await page.locator('.node-label').evaluateAll((labels) =>
    labels.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      // The letters, without the room above and below them.
      return { left, right, top: top + 3, bottom: bottom - 3 };
    }),
  );
  expect(names.length).toBeGreaterThan(40);
  const covering = names.flatMap((one, at) =>
    names
      .slice(0, at)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.top < other.bottom && other.top < one.bottom),
  );
  expect(covering).toEqual([]);
});

journey('filters and sessions leave out what they leave out elsewhere', async ({ page, address }) => {
  await open(page, address, '?v=network&f=state:here');
  await settled(page);
  await expect(page.locator('circle[data-node-id]')).toHaveCount(5);
  await open(page, address, '?v=network&s=53-60');
  await settled(page);
  await expect(page.locator('circle[data-node-id]')).toHaveCount(8);
});

journey.describe('where its code cannot be had', () => {
  journey.use({ expectedFaults: ['ERR_FAILED', 'the network cannot be laid out'] });

  journey('the page says so and leads to the timeline', async ({ page, address }) => {
    await page.route('**/settling-of*', (route) => route.abort());
    await open(page, address);
    await page.getByRole('link', { name: 'Red', exact: true }).click();
    await page.getByRole('link', { name: 'Ver la cronología' }).click();
    await expect(page.locator('.axis-bar')).toBeVisible();
  });
});

journey.describe('where its worker cannot be had once', () => {
  journey.use({ expectedFaults: ['ERR_FAILED', 'the network cannot be laid out'] });

  journey('the network is there when it is asked for again', async ({ page, address }) => {
    await page.route('**/network-worker*', (route) => route.abort(), { times: 1 });
    await open(page, address);
    await page.getByRole('link', { name: 'Red', exact: true }).click();
    await page.getByRole('link', { name: 'Ver la cronología' }).click();
    await expect(page.locator('.axis-bar')).toBeVisible();
    await page.getByRole('link', { name: 'Red', exact: true }).click();
    await settled(page);
  });
});

journey.describe('where nothing may move', () => {
  journey.use({ contextOptions: { reducedMotion: 'reduce' } });

  journey('the network is there at once', async ({ page, address }) => {
    await open(page, address, '?v=network');
    await expect(page.locator('.network-foot[data-settled="true"]')).toBeVisible();
    const first = await places(page);
    await framesPass(page, 20);
    expect(await places(page)).toEqual(first);
  });
});
