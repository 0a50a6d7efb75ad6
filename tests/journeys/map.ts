import { expect, type Page } from '@playwright/test';

/** Milliseconds. Two clicks within 400 are a double click to the canvas. */
const BETWEEN_CLICKS = 500;
const lastClick = new WeakMap<Page, number>();

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Waits until the page has drawn so many frames: what was to change by itself has had the time to. */
export async function framesPass(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, frames);
}

/** Waits until the texts of the map stand where they stood a few frames ago. */
export async function resting(page: Page): Promise<void> {
  const places = () =>
    page.locator('circle[data-node-id]').evaluateAll((circles) =>
      circles.map((each) => {
        const { x, y } = each.getBoundingClientRect();
        return `${x} ${y}`;
      }),
    );
  await expect(async () => {
    const before = await places();
    await framesPass(page, 6);
    expect(await places()).toEqual(before);
  }, 'the map rests').toPass({ intervals: [0], timeout: 10_000 });
}

/** Where a text stands on the map, in pixels of the page. */
export async function placeOfNode(page: Page, id: string): Promise<Place> {
  const box = await page.locator(`circle[data-node-id="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the lit line of a citation is farthest from every other lit line, in pixels of the page. */
export async function placeOnEdge(page: Page, source: string, target: string): Promise<Place> {
  const line = page.locator(`path[data-source="${source}"][data-target="${target}"]`);
  return line.evaluate((path: SVGPathElement) => {
    const along = (curve: SVGPathElement, steps: number) =>
      Array.from({ length: steps - 1 }, (_, step) =>
        curve.getPointAtLength((curve.getTotalLength() * (step + 1)) / steps),
      );
    const others = [...document.querySelectorAll<SVGPathElement>('path[data-source]')]
      .filter((other) => other !== path)
      .flatMap((other) => along(other, 60));
    const clearance = ({ x, y }: DOMPoint) =>
      Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)));
    // The ends belong to the texts.
    const [best = new DOMPoint()] = along(path, 20)
      .slice(4, -4)
      .toSorted((a, b) => clearance(b) - clearance(a));
    const place = best.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: place.x, y: place.y };
  });
}

/** Clicks on the canvas itself; fails when something else lies over it there. */
export async function clickCanvas(page: Page, { x, y }: Place): Promise<void> {
  const onCanvas = await page.evaluate(
    (place) => document.elementFromPoint(place.x, place.y)?.closest('.stage-canvas') !== null,
    { x, y },
  );
  expect(onCanvas, `the canvas can be reached at ${x}, ${y}`).toBe(true);
  await expect
    .poll(() => performance.now() - (lastClick.get(page) ?? -BETWEEN_CLICKS))
    .toBeGreaterThanOrEqual(BETWEEN_CLICKS);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  lastClick.set(page, performance.now());
}

export async function clickNode(page: Page, id: string): Promise<void> {
  await resting(page);
  await clickCanvas(page, await placeOfNode(page, id));
}
