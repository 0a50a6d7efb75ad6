import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { arrived, expect, journey, open, query } from './journey.ts';
import { lookedAtInBothColours } from './looked-at.ts';
import { SIZES } from './sizes.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Buscar' });
const group = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });

journey('words are found in paragraphs, and Enter jumps to them', async ({ page, address }) => {
  await open(page, address);
  await page.keyboard.press('/');
  await page.keyboard.type('terroristas INFORMACION delict');
  const paragraphs = group(page, 'Párrafos').getByRole('option');
  // The last said comes first.
  await expect(paragraphs).toContainText(['78/16, pp5', '74/29, pp5']);
  await expect(paragraphs.first().locator('mark')).toContainText([
    'información',
    'delictivos',
    'terroristas',
  ]);
  await expect(page.getByText('0 textos, 2 párrafos')).toBeAttached();
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('ArrowDown');
  await expect(paragraphs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^\?t=A\/RES\/74\/29&p=pp5&find=/);
  await expect(page.locator('#place-pp5')).toBeInViewport();
  await expect(page.locator('#place-pp5 mark').first()).toBeVisible();
});

journey('Enter waits for the answer to what was typed', async ({ page, address }) => {
  await open(page, address);
  await page.keyboard.press('/');
  await page.keyboard.type('43/78h');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?t=A/RES/43/78H');
});

journey('what comes while an option is pressed does not move it away', async ({ page, address }) => {
  let bring = () => {};
  const asked = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/corpus/wording/**', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, address);
  await box(page).fill('la información');
  // What comes before it is pressed may move it.
  await expect(page.getByRole('option').filter({ hasText: '74/29' })).toBeVisible();
  const wording = page.getByRole('option', { name: /^Buscar la redacción/ });
  await wording.hover();
  await page.mouse.down();
  bring();
  await page.waitForResponse('**/corpus/wording/**');
  await page.waitForTimeout(1500);
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?find=la información');
});

journey('what comes does not take the option away that somebody walked to', async ({ page, address }) => {
  let bring = () => {};
  const asked = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/corpus/wording/**', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, address);
  await box(page).fill('la información');
  const wording = page.getByRole('option', { name: /^Buscar la redacción/ });
  await expect(wording).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(wording).toHaveAttribute('aria-selected', 'true');
  bring();
  await expect(group(page, 'Párrafos').getByRole('option').first()).toBeVisible();
  await expect(wording).toHaveAttribute('aria-selected', 'true');
  const id = await wording.getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id!);
  await expect(wording).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?find=la información');
});

journey('whoever asks for more by the keyboard is led to it', async ({ page, address }) => {
  await open(page, address);
  await box(page).fill('estados');
  const paragraphs = group(page, 'Párrafos').getByRole('option');
  await expect(paragraphs).toHaveCount(9);
  const more = paragraphs.last();
  while ((await more.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => paragraphs.count()).toBeGreaterThan(9);
  await expect(paragraphs.nth(8)).toHaveAttribute('aria-selected', 'true');
  await expect(paragraphs.nth(8)).not.toContainText('Mostrar');
});

journey('phrases stand as they were typed, and the last word may go on', async ({ page, address }) => {
  await open(page, address);
  const paragraphs = group(page, 'Párrafos');
  await box(page).fill('"delictivos o terro');
  await expect(paragraphs.getByRole('option')).toHaveCount(2);
  await box(page).fill('"terroristas o delictivos"');
  await expect(page.getByText('Nada con «"terroristas o delictivos"»')).toBeVisible();
  await box(page).fill('terroristas o delictivos');
  await expect(paragraphs.getByRole('option')).toHaveCount(2);
  await box(page).fill('terror ');
  await expect(page.getByText('Nada con «terror»')).toBeVisible();
});

journey(
  'texts, agenda items and paragraphs are told apart, and there is more of them',
  async ({ page, address }) => {
    await open(page, address);
    await box(page).fill('información telecomunicaciones');
    await expect(group(page, 'Textos').getByRole('option').first()).toBeVisible();
    const paragraphs = group(page, 'Párrafos').getByRole('option');
    await expect(group(page, 'Temas del programa').getByRole('option').first()).toContainText(
      'telecomunicaciones',
    );
    await box(page).fill('estados');
    await expect(paragraphs).toHaveCount(9);
    await group(page, 'Párrafos')
      .getByRole('option', { name: /^Mostrar/ })
      .click();
    await expect.poll(() => paragraphs.count()).toBeGreaterThan(9);
    await expect(box(page)).toBeFocused();
    await box(page).fill('información telecomunicaciones');
    await group(page, 'Temas del programa').getByRole('option').first().click();
    await expect.poll(() => query(page)).toContain('?thread=');
  },
);

journey('a paragraph in another language is opened in it', async ({ page, address }) => {
  await open(page, address, '?l=en');
  await page.getByRole('combobox', { name: 'Search' }).fill('fines delictivos');
  await page.getByRole('option', { name: /^78\/16, pp5/ }).click();
  await expect(page.locator('#place-pp5 mark')).toHaveText('fines delictivos');
});

journey(
  'a symbol that is not known says so, and leads to the official text if it may exist',
  async ({ page, address }) => {
    await open(page, address);
    await box(page).fill('79/12');
    await expect(page.getByText('79/12 no se conoce aquí')).toBeVisible();
    await expect(page.getByRole('link', { name: /Texto oficial/ })).toHaveAttribute(
      'href',
      'https://docs.un.org/es/A/RES/79/12',
    );
    await box(page).fill('99/999');
    await expect(page.getByText('ninguna resolución ha tenido hasta ahora ese número')).toBeVisible();
    await expect(page.getByRole('link', { name: /Texto oficial/ })).toBeHidden();
  },
);

journey('recent searches are kept in this browser, and can be forgotten', async ({ page, address }) => {
  await open(page, address);
  await box(page).focus();
  await expect(page.locator('.results')).toBeHidden();
  await box(page).fill('fines delictivos');
  await group(page, 'Párrafos').getByRole('option').first().click();
  await open(page, address);
  await page.keyboard.press('/');
  const recent = group(page, 'Búsquedas recientes').getByRole('option');
  await expect(recent).toContainText(['fines delictivos', 'Borrar']);
  await page.keyboard.press('Enter');
  await expect(group(page, 'Párrafos').getByRole('option')).toHaveCount(2);
  await box(page).fill('');
  await recent.filter({ hasText: 'Borrar' }).click();
  await expect(recent).toHaveCount(0);
  await page.keyboard.press('Escape');
  await open(page, address);
  await page.keyboard.press('/');
  await expect(page.locator('.results')).toBeHidden();
});

journey('searching is done away from the page, under its policy', async ({ page, address }) => {
  await open(page, address);
  expect(page.workers().filter((worker) => worker.url().startsWith('blob:'))).toHaveLength(0);
  await box(page).fill('estados');
  await expect(group(page, 'Párrafos').getByRole('option').first()).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);
});

journey.describe('while words are missing', () => {
  journey.use({ expectedFaults: ['500'] });
  journey(
    'names are found all the same, and it is said what stands in the way',
    async ({ page, address }) => {
      await page.route('**/wording/*.json', (route) => route.fulfill({ status: 500, body: '' }));
      await open(page, address);
      await box(page).fill('programa de accion');
      await expect(group(page, 'Textos').getByRole('option').first()).toContainText('78/16');
      await expect(page.getByText('No se pudo buscar en todos los párrafos')).toBeVisible();
      await page.unroute('**/wording/*.json');
      // A moment later: a network that failed is not asked at each key.
      await expect(async () => {
        await box(page).fill('programa de');
        await box(page).fill('programa de acción');
        await expect(group(page, 'Párrafos').getByRole('option').first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  );
});

journey.describe('where the search breaks down', () => {
  journey.use({ expectedFaults: ['500'] });
  journey('it is said, and the next search starts it anew', async ({ page, address }) => {
    const script = '**/search-worker*.js';
    await page.route(script, (route) => route.fulfill({ status: 500, body: '' }));
    await open(page, address);
    await box(page).fill('programa de');
    await expect(page.getByText('La búsqueda ha dejado de funcionar')).toBeVisible();
    await page.unroute(script);
    await box(page).fill('programa de acción');
    await expect(group(page, 'Textos').getByRole('option').first()).toContainText('78/16');
    await expect(group(page, 'Párrafos').getByRole('option').first()).toBeVisible();
    await expect(page.getByText('La búsqueda ha dejado de funcionar')).toBeHidden();
  });
});

journey('as much as has come is searched, and the rest is told of', async ({ page, address }) => {
  const piece = readFileSync('dist/corpus/wording/es-0.json', 'utf8');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/corpus/wording.json', (route) =>
    route.fulfill({
      json: {
        format: 'recalling-corpus',
        version: 1,
        pieces: [0, 1].map((at) => ({ path: `wording/es-${at}.json`, language: 'es', characters: 1 })),
      },
    }),
  );
  await page.route('**/wording/es-1.json', async (route) => {
    await held;
    await route.fulfill({ contentType: 'application/json', body: piece });
  });
  await open(page, address);
  await box(page).fill('fines delictivos');
  await expect(group(page, 'Párrafos').getByRole('option').first()).toBeVisible();
  await expect(page.getByText('Abriendo las palabras de los textos: 1 de 2 partes')).toBeVisible();
  release();
  await expect(page.getByText('Abriendo las palabras')).toBeHidden();
});

for (const viewport of SIZES) {
  journey.describe(`${viewport.width}×${viewport.height}`, () => {
    journey.use({ viewport });
    journey('the results fit, and axe finds nothing serious in them', async ({ page, address }) => {
      await open(page, address);
      for (const [name, asked] of Object.entries({ results: 'programa de acc', nothing: '79/12' })) {
        await box(page).fill(asked);
        await expect(page.locator('.results')).toContainText(name === 'results' ? 'Párrafos' : '79/12');
        await arrived(page, '.results');
        await lookedAtInBothColours(page, `search ${name}`);
      }
    });
  });
}
