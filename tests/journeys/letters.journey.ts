import { expect, journey } from './journey.ts';

/** How far the grounds of names are from the names themselves, in pixels at most; grounds reach 3 beyond on both sides. */
const MISMATCH = `Math.max(...[...document.querySelectorAll('.lane-head')].flatMap((head) => {
  const grounds = [...head.querySelectorAll('rect')], names = [...head.querySelectorAll('text')];
  return names.map((name, line) => Math.abs(name.getBBox().width + 6 - grounds[line].getBBox().width));
}))`;

journey('letters that come late are measured anew', async ({ page, address }) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  // The page counts as loaded only when its letters are here.
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.stage')).toHaveAttribute('data-drawn', 'true');
  await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loading');
  release();
  await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loaded');
  await expect.poll(async () => Number(await page.evaluate(MISMATCH))).toBeLessThan(2);
});
