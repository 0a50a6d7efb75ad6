import type { Page } from '@playwright/test';
import { expect, journey, open } from './journey.ts';
import { picture } from './picture.ts';
import { seriousFindings } from './serious-findings.ts';

/** Every kind of view there is. */
const VIEWS = [
  '',
  '?v=table',
  '?v=network&c=thread',
  '?embed=map',
  '?t=A/RES/78/16&p=op3',
  '?t=A/RES/78/16&tab=recalls',
  '?t=A/RES/78/16&tab=clauses',
  '?t=A/RES/78/16&tab=about',
  '?t=A/RES/53/70',
  '?from=A/RES/77/36&to=A/RES/75/240',
  '?compare=A/RES/74/29&with=A/RES/78/16',
  '?route=A/RES/78/16&until=A/RES/53/70',
  '?find=las%20tecnolog%C3%ADas%20de%20la%20informaci%C3%B3n',
];

/** What the browser would have to be scrolled sideways for, and what is cut off at its edge. */
function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth > 0 ? ['the page'] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('button, a, input, h2, p, label')].filter(
      (each) => {
        if (!each.checkVisibility() || each.closest('.unseen, .skip, .stage-options, .tab-list'))
          return false;
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
      },
    );
    return [...wide, ...cut.map((each) => `${each.className} ${each.textContent.slice(0, 40)}`)];
  });
}

for (const { size, width, height, zoom } of [
  { size: 'at 200 % zoom of 1280 by 900', width: 640, height: 450, zoom: 2 },
  { size: 'at 400 % zoom of 1280 by 1024', width: 320, height: 256, zoom: 4 },
]) {
  journey.describe(size, () => {
    journey.use({ viewport: { width, height }, deviceScaleFactor: zoom });

    journey('nothing lies beyond the edge', async ({ page, address }) => {
      for (const view of VIEWS) {
        await open(page, address, view);
        await expect(page.locator('.outlook:visible, .reader:visible').first()).toBeVisible();
        await expect(page.getByText('Abriendo', { exact: false })).toHaveCount(0);
        expect.soft(await beyondTheEdge(page), view).toEqual([]);
      }
      await picture(page, `zoom-${zoom}`);
    });

    journey('the panels over the page can be read and closed', async ({ page, address }) => {
      await open(page, address, '?t=A/RES/78/16');
      for (const name of ['Biblioteca', 'Compartir']) {
        await page.getByRole('button', { name }).click();
        const panel = page.getByRole('dialog');
        await expect(panel).toBeVisible();
        expect(await beyondTheEdge(page), name).toEqual([]);
        await panel.getByRole('button', { name: 'Cerrar' }).click();
        await expect(panel).toBeHidden();
      }
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  journey.describe(`in the reader's own colours, ${colorScheme}`, () => {
    journey.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    journey(
      'what is chosen can be told, the map is in them too, and axe finds no fault',
      async ({ page, address }) => {
        await open(page, address, '?t=A/RES/78/16&p=op3');
        const system = (name: string) =>
          page.evaluate((colour) => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.forcedColorAdjust = 'none';
            probe.style.color = colour;
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }, name);
        const look = (selector: string, property: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
        const [ground, chosen, link] = [
          await system('Canvas'),
          await system('Highlight'),
          await system('LinkText'),
        ];
        expect(new Set([ground, chosen, link]).size).toBe(3);
        await expect.poll(() => look('.stage-switch [aria-current]', 'background-color')).toBe(chosen);
        await expect
          .poll(() => look('.stage-switch a:not([aria-current])', 'background-color'))
          .not.toBe(chosen);
        await expect.poll(() => look('.paragraph[data-asked]', 'border-inline-start-color')).toBe(chosen);
        await expect
          .poll(() => look('.paragraph:not([data-asked])', 'border-inline-start-color'))
          .toBe(ground);
        await expect.poll(() => look('.lit-arc.past', 'stroke')).toBe(link);
        await expect.poll(() => look('.spot.here[data-lit=true]', 'fill')).toBe(chosen);
        expect(await seriousFindings(page, 'forced colours')).toEqual([]);
        await picture(page, `forced-colours-${colorScheme}`);
      },
    );
  });
}

journey.describe('where motion is not wanted', () => {
  journey.use({ contextOptions: { reducedMotion: 'reduce' } });

  journey('nothing moves by itself', async ({ page, address }) => {
    await open(page, address);
    await page.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(window, { seen });
      for (const kind of ['transitionrun', 'animationstart'] as const) {
        addEventListener(kind, () => {
          for (const { effect } of document.getAnimations()) {
            seen.longest = Math.max(seen.longest, Number(effect?.getComputedTiming().duration));
          }
        });
      }
    });
    await page.getByRole('link', { name: '78/16', exact: true }).first().click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await page.getByRole('button', { name: 'Compartir' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tabla' }).click();
    await page.getByRole('link', { name: 'Cronología' }).click();
    const { longest } = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen);
    expect(longest, 'milliseconds').toBeLessThanOrEqual(1);
  });
});
