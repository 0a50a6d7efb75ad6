import { expect, journey, open, query } from './journey.ts';
import { framesPass, placeOfNode, resting } from './map.ts';

journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

journey('on a phone map and text are two tabs', async ({ page, address }) => {
  await open(page, address);
  await expect(page.getByRole('main')).toBeHidden();
  const { x, y } = await placeOfNode(page, 'A/RES/78/16');
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16');
  await page.getByRole('button', { name: 'Mapa' }).click();
  await expect(page.getByRole('main')).toBeHidden();
  await page.getByRole('button', { name: 'Texto', exact: true }).click();
  await expect(page.getByRole('main')).toBeVisible();
});

journey('two fingers bring the map nearer, and further away again', async ({ page, address }) => {
  await open(page, address);
  await resting(page);
  const between = async () => {
    const [one, other] = [await placeOfNode(page, 'A/RES/60/45'), await placeOfNode(page, 'A/RES/62/17')];
    return other.x - one.x;
  };
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...apart: number[]) => {
    const touchPoints = apart.flatMap((far) => [
      { x: 195 - far, y: 350, id: 0 },
      { x: 195 + far, y: 350, id: 1 },
    ]);
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await framesPass(page, 2);
  };
  const spread = async (steps: readonly number[]) => {
    await touch('touchStart', steps[0]!);
    for (const far of steps.slice(1)) await touch('touchMove', far);
    await touch('touchEnd');
    await resting(page);
  };
  const before = await between();
  await spread([40, 50, 60, 70, 80]);
  await expect.poll(between, 'nearer').toBeGreaterThan(before * 1.5);
  await spread([80, 70, 60, 50, 40]);
  await expect.poll(between, 'as before').toBeLessThan(before * 1.3);
});

journey('a link to the text that is open already brings it forward', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&v=table');
  await page.getByRole('button', { name: 'Mapa' }).click();
  await expect(page.getByRole('main')).toBeHidden();
  await page.getByRole('table').getByRole('link', { name: '78/16', exact: true }).click();
  await expect(page.getByRole('main')).toBeVisible();
});

journey('the bar at the top has two lines in every language', async ({ page, address }) => {
  for (const language of ['es', 'en', 'fr']) {
    await open(page, address, `?l=${language}`);
    const rows = await page
      .getByRole('banner')
      .locator('input, button, select, nav')
      .evaluateAll((tools) =>
        tools
          .filter((tool) => tool.checkVisibility())
          .map((tool) =>
            Math.round((tool.getBoundingClientRect().top + tool.getBoundingClientRect().bottom) / 8),
          ),
      );
    expect(new Set(rows).size, language).toBe(2);
  }
});

journey('nothing is wider than a phone', async ({ page, address }) => {
  for (const view of [
    '',
    '?t=A/RES/78/16',
    '?t=A/RES/73/266',
    '?from=A/RES/77/36&to=A/RES/75/240',
    '?v=table',
  ]) {
    await open(page, address, view);
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(spill, view).toBeLessThanOrEqual(0);
  }
});

journey('what is touched is large enough to touch', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  for (const target of await page.locator('button:visible, [role=tab]:visible').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
  }
});
