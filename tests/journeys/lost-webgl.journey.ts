import { expect, journey, open } from './journey.ts';

journey('when WebGL is taken away on the way, the still drawing takes over', async ({ page, address }) => {
  await open(page, address);
  const lost = await page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.stage-canvas canvas')];
    const extensions = canvases.flatMap((canvas) => {
      const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      return context?.getExtension('WEBGL_lose_context') ?? [];
    });
    for (const extension of extensions) extension.loseContext();
    return extensions.length;
  });
  expect(lost).toBeGreaterThan(0);
  await expect(page.getByText('El navegador no puede dibujar el mapa interactivo')).toBeVisible();
  await expect(page.locator('.static-drawing circle')).toHaveCount(
    await page.locator('circle[data-node-id]').count(),
  );
});
