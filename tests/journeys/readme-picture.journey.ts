import { journey, open } from './journey.ts';

/** Takes the README's picture. Runs only when asked: RECALLING_PICTURE=1 npm run test:journeys -- readme-picture */
journey('the picture of the README', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&l=en');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: 'docs/recalling.png' });
});
