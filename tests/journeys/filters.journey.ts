import type { Locator, Page } from '@playwright/test';
import { arrived, expect, journey, open, query } from './journey.ts';
import { lookedAtInBothColours } from './looked-at.ts';
import { placeOfNode } from './map.ts';
import { SIZES } from './sizes.ts';

const button = (page: Page) => page.getByRole('button', { name: /^Filtros/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filtros' });
const texts = (page: Page) => page.locator('.stage circle[data-node-id]');
const shown = (page: Page) => page.locator('.filter-bar [role=status]');

async function openFilters(page: Page): Promise<Locator> {
  await button(page).click();
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

journey(
  'map, table and counts show the same choice, and going back undoes each',
  async ({ page, address }) => {
    await open(page, address);
    const all = await texts(page).count();
    const filters = await openFilters(page);
    await filters.getByRole('checkbox', { name: /^laguna/ }).check();
    await expect.poll(() => query(page)).toBe('?f=state:gap');
    await expect(shown(page)).toHaveText('37 de 51 textos');
    await expect(texts(page)).toHaveCount(37);
    await expect(page.locator('.legend')).toContainText('texto disponible (0)');
    await expect(page.locator('.bar.here[style*="height: 0%"]')).toHaveCount(
      await page.locator('.bin').count(),
    );

    await filters.getByRole('radio', { name: '2 veces' }).check();
    await expect.poll(() => query(page)).toBe('?f=state:gap;least:2');
    await expect(shown(page)).toHaveText('24 de 51 textos');
    await expect(texts(page)).toHaveCount(24);
    await expect(button(page)).toHaveAccessibleName('Filtros 2 elegidos');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tabla' }).click();
    await expect(page.locator('tbody tr')).toHaveCount(24);
    await expect(page.getByText('0 textos · 24 lagunas · 0 documentos')).toBeVisible();

    await page.goBack();
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?f=state:gap');
    await expect(texts(page)).toHaveCount(37);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
    await expect(texts(page)).toHaveCount(all);
  },
);

journey('acts and places choose citations, and only these light up', async ({ page, address }) => {
  await open(page, address, '?f=in:operative');
  const filters = await openFilters(page);
  await expect(filters.getByRole('checkbox', { name: /^parte dispositiva/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect.poll(() => texts(page).count()).toBeGreaterThan(1);
  await expect(page.locator('.legend')).toContainText('citas elegidas');
  // The map may still be moving the text to its new place.
  const litUnderPointer = async () => {
    const place = await placeOfNode(page, 'A/RES/78/16');
    await page.mouse.move(place.x, place.y);
    return page.locator('.lit-arc').count();
  };
  await expect.poll(litUnderPointer).toBeGreaterThan(0);
  const operative = await litUnderPointer();
  await page.getByRole('button', { name: 'Quitar los filtros' }).click();
  await expect.poll(litUnderPointer).toBeGreaterThan(operative);
});

journey('a thread, a body, and all of it undone at once', async ({ page, address }) => {
  await open(page, address);
  const filters = await openFilters(page);
  await filters.getByRole('checkbox', { name: /^Avances en la esfera/ }).check();
  await filters.getByRole('checkbox', { name: /^Asamblea General/ }).check();
  await expect.poll(() => query(page)).toMatch(/^\?f=body:GA;thread:developments-in-the-field/);
  await expect(page.locator('.stage')).not.toContainText('217 A');
  await filters.getByRole('button', { name: 'Quitar los filtros' }).click();
  await expect.poll(() => query(page)).toBe('');
  await expect(page.locator('.stage')).toContainText('217');
  await expect(shown(page)).toHaveText('51 de 51 textos');
});

journey('a filter and a range that leave nothing say so, and lead back', async ({ page, address }) => {
  for (const view of ['', '&v=table']) {
    await open(page, address, `?s=78-78&f=act:condemn${view}`);
    await expect(page.getByText('Ningún texto cumple los filtros.')).toBeVisible();
    await expect(shown(page)).toHaveText('0 de 51 textos');
    const left = page.locator('.nothing-left');
    await left.getByRole('button', { name: 'Quitar los filtros' }).click();
    await expect(left).toBeHidden();
    await expect.poll(() => query(page)).toBe(`?s=78-78${view}`);
  }
});

journey('texts without a date are in the table, and the map says so', async ({ page, address }) => {
  await open(page, address, '?f=state:mentioned');
  await expect(page.getByText(/no tienen fecha conocida: están en la tabla/)).toBeVisible();
  await page.getByRole('link', { name: 'Ver la tabla' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(9);
});

journey('what an address should not ask for, it does not', async ({ page, address }) => {
  for (const hostile of [
    'state:<script>',
    'thread:javascript:alert(1)',
    'thread:nowhere-to-be-found',
    'least:-1;act:__proto__',
    '%E0%A4%A',
  ]) {
    await open(page, address, `?f=${hostile}`);
    await expect(shown(page), hostile).toHaveText('51 de 51 textos');
    await expect(button(page), hostile).toHaveAccessibleName('Filtros');
  }
});

journey('by keys alone: opened, chosen, closed, and the focus comes back', async ({ page, address }) => {
  await open(page, address);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('checkbox', { name: /^disponible/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(shown(page)).toHaveText('5 de 51 textos');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveText('51 de 51 textos');
  await expect(button(page)).toBeFocused();
});

for (const viewport of SIZES) {
  journey.describe(`${viewport.width}×${viewport.height}`, () => {
    journey.use({ viewport, hasTouch: viewport.width < 500 });
    journey('the filters have nothing serious for axe, and fair targets', async ({ page, address }) => {
      await open(page, address, '?f=state:gap;act:recall');
      const filters = await openFilters(page);
      await arrived(page, '.filter-bar');
      await lookedAtInBothColours(page, 'filters');
      for (const target of await filters.locator('label, button').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    });
  });
}

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  journey('the filters are a sheet at the foot, with the map above', async ({ page, address }) => {
    await open(page, address);
    const filters = await openFilters(page);
    const box = await filters.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect(Math.round(box!.y + box!.height)).toBe(844);
    expect(box!.y).toBeGreaterThan(250);
    await filters.getByText('laguna').tap();
    await expect(shown(page)).toHaveText('37 de 51 textos');
    await filters.getByRole('button', { name: 'Cerrar' }).tap();
    await expect(filters).toBeHidden();
  });
});
