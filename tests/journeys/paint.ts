import type { Page } from '@playwright/test';

/**
 * How many colours the canvas shows in a square around a place, once every other layer is hidden. One colour is an
 * empty canvas.
 */
export async function coloursPainted(page: Page, place: { x: number; y: number }): Promise<number> {
  const style = await page.addStyleTag({ content: '.stage-layer { visibility: hidden !important; }' });
  const clip = { x: place.x - 12, y: place.y - 12, width: 24, height: 24 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  await style.evaluate((element: HTMLStyleElement) => element.remove());
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) return 0;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
    return colours.size;
  }, picture);
}
