import { expect, journey, open, query } from './journey.ts';

journey('without WebGL the map is drawn still, and table and reader work', async ({ page, address }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await open(page, address);
  await expect(page.getByText('El navegador no puede dibujar el mapa interactivo')).toBeVisible();
  await expect(page.locator('.static-drawing circle')).toHaveCount(49);
  const mark = await page.locator('circle[data-node-id="A/RES/78/16"]').boundingBox();
  if (!mark) throw new Error('78/16 is not drawn');
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await page.getByRole('link', { name: 'Tabla' }).click();
  await page.getByRole('table').getByRole('link', { name: '74/29', exact: true }).click();
  expect(query(page)).toBe('?t=A/RES/74/29&v=table');
});

journey('when WebGL is lost on the way, the still drawing takes over', async ({ page, address }) => {
  await open(page, address);
  await expect(page.locator('.stage-canvas canvas').first()).toBeVisible();
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('.stage-canvas canvas')) {
      canvas.dispatchEvent(new Event('webglcontextlost', { bubbles: true, cancelable: true }));
    }
  });
  await expect(page.getByText('El navegador no puede dibujar el mapa interactivo')).toBeVisible();
  await expect(page.locator('.static-drawing circle')).toHaveCount(49);
});
