import type { Page } from '@playwright/test';

/** Red, green and blue of every pixel of a picture, decoded by the page itself. */
async function pixelsOf(page: Page, picture: Buffer): Promise<number[][]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('The picture cannot be read.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return Array.from({ length: data.length / 4 }, (_, pixel) =>
      Array.from(data.subarray(pixel * 4, pixel * 4 + 3)),
    );
  }, picture.toString('base64'));
}

/**
 * How many colours the canvas shows in a square around a place, once every other layer is hidden. One colour is an
 * empty canvas.
 */
export async function coloursPainted(page: Page, place: { x: number; y: number }): Promise<number> {
  await setLayersHidden(page, true);
  const clip = { x: place.x - 12, y: place.y - 12, width: 24, height: 24 };
  const pixels = await pixelsOf(page, await page.screenshot({ clip }));
  await setLayersHidden(page, false);
  return new Set(pixels.map(String)).size;
}

/** By an adopted style sheet: a style element would be inline, which the page's policy refuses. */
async function setLayersHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hide) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.stage-layer { visibility: hidden !important; }');
    document.adoptedStyleSheets = hide ? [sheet] : [];
  }, hidden);
}

/** Mean lightness of the page as it looks, from 0 (black) to 1 (white). */
export async function lightnessOf(page: Page): Promise<number> {
  const pixels = await pixelsOf(
    page,
    await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 100 } }),
  );
  return pixels.flat().reduce((sum, channel) => sum + channel, 0) / (pixels.length * 3 * 255);
}
