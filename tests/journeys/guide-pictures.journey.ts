import type { Page } from '@playwright/test';
import { journey, open } from './journey.ts';
import { DRAFT, dropFiles } from './own-files.ts';

const THREAD = 'developments-in-the-field-of-information-and-telecommunications-in-the-context-o';

/** Takes the pictures of the guide. Runs only when asked: RECALLING_PICTURE=1 npm run test:journeys -- guide-pictures */
const PICTURES: Readonly<Record<string, (page: Page, address: string, language: string) => Promise<void>>> = {
  sentence: (page, address, language) =>
    open(page, address, `?t=A/RES/78/16&tab=clauses&p=pp5&l=${language}`),
  thread: async (page, address, language) => {
    await open(page, address, `?thread=${THREAD}&l=${language}`);
    await page.locator('.reader').getByRole('link', { name: '36/103' }).first().waitFor();
  },
  evidence: (page, address, language) =>
    open(page, address, `?from=A/RES/77/36&to=A/RES/75/240&l=${language}`),
  draft: async (page, address, language) => {
    await open(page, address, `?l=${language}`);
    await dropFiles(page, [DRAFT]);
    await page.getByRole('dialog').getByRole('link', { name: 'proyecto' }).first().click();
    await page.getByRole('tab', { name: /^(?:Check|Revisión|Contrôle)$/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /78\/16/ })
      .first()
      .waitFor();
  },
  reading: async (page, address, language) => {
    await open(page, address, `?t=A/RES/78/16&l=${language}`);
    await page.locator('#place-pp1 a').filter({ hasText: '74/29' }).hover();
    await page.locator('.card').waitFor();
  },
};

journey.use({ viewport: { width: 1200, height: 760 } });

for (const language of ['en', 'es', 'fr']) {
  for (const [name, show] of Object.entries(PICTURES)) {
    journey(`the guide's picture of the ${name}, in ${language}`, async ({ page, address }) => {
      await show(page, address, language);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      // What fades in, the card of a line above all, is there.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await page.screenshot({ path: `docs/guide/${name}.${language}.png` });
    });
  }
}
