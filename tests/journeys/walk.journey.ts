import { arrived, drawn, expect, journey, open, query } from './journey.ts';
import { clickCanvas, clickNode, framesPass, placeOfNode, placeOnEdge } from './map.ts';
import { coloursPainted } from './paint.ts';

journey.describe('walking the lineage with the mouse', () => {
  journey('the timeline is drawn, gaps and texts alike', async ({ page, address }) => {
    await open(page, address);
    await expect(page.locator('[data-drawn="true"]')).toBeVisible();
    await expect(page.locator('circle[data-node-id*="/RES/"]')).toHaveCount(41);
    await expect
      .poll(async () => coloursPainted(page, await placeOfNode(page, 'A/RES/78/16')))
      .toBeGreaterThan(2);
    await expect
      .poll(async () => coloursPainted(page, await placeOfNode(page, 'A/RES/36/103')))
      .toBeGreaterThan(2);
  });

  journey('from a click on the canvas to the text, and along a citation', async ({ page, address }) => {
    await open(page, address);
    await clickNode(page, 'A/RES/78/16');
    await expect.poll(() => query(page)).toContain('t=A/RES/78/16');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
    await expect(page.locator('#pp1, [data-kind="preambular"]').first()).toContainText('Recordando');
    await page.getByRole('tabpanel').getByRole('link', { name: '74/29', exact: true }).first().click();
    await expect.poll(() => query(page)).toContain('t=A/RES/74/29');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
  });

  journey(
    'the card of a citation is reached by the pointer, and goes by Escape',
    async ({ page, address }) => {
      await open(page, address, '?t=A/RES/78/16');
      // Clauses come after the text, and set it anew under the pointer.
      await arrived(page, '#place-pp5 .clause-mark');
      const citation = page.locator('.document a.citation', { hasText: '74/29' }).first();
      const [card, lit] = [page.getByRole('tooltip'), page.locator('.lit-arc[data-marked="true"]')];
      await citation.hover();
      await expect(card).toContainText('12 de diciembre de 2019');
      await expect(citation).toHaveAttribute('aria-describedby', (await card.getAttribute('id')) ?? '');
      await expect(lit).toHaveAttribute('data-target', 'A/RES/74/29');
      const box = await citation.boundingBox();
      const cardBox = await card.boundingBox();
      if (!box || !cardBox) throw new Error('There is no card beside the citation.');
      // A hand that shakes between the two.
      await page.mouse.move(
        box.x + 5,
        (cardBox.y > box.y ? box.y + box.height : box.y) + (cardBox.y > box.y ? 3 : -3),
      );
      await framesPass(page, 25);
      await expect(card).toBeVisible();
      await card.getByRole('link').hover();
      await framesPass(page, 25);
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(lit).toHaveCount(0);
      await citation.hover();
      await expect(card).toBeVisible();
      await page.mouse.move(3, 3);
      await expect(card).toHaveCount(0);
    },
  );

  journey('a gap shows the paragraph that recalls it', async ({ page, address }) => {
    await open(page, address);
    await clickNode(page, 'A/RES/73/266');
    await expect(page.getByText('El texto no está aquí', { exact: false })).toBeVisible();
    const citing = page
      .locator('.citing')
      .filter({ has: page.getByRole('link', { name: 'resolución 78/16' }) });
    await expect(citing.getByRole('blockquote')).toContainText('73/266');
    await expect(citing.getByRole('blockquote').locator('mark')).toHaveText(['73/266']);
  });

  journey('a line opens its evidence', async ({ page, address }) => {
    await open(page, address);
    await clickNode(page, 'A/RES/77/36');
    await clickCanvas(page, await placeOnEdge(page, 'A/RES/77/36', 'A/RES/75/240'));
    await expect.poll(() => query(page)).toContain('from=A/RES/77/36&to=A/RES/75/240');
    await expect(page.locator('blockquote .paragraph-id')).toHaveText(['pp1', 'op1']);
    await expect(page.locator('blockquote mark')).toHaveText(['75/240', '75/240']);
    await expect(page.locator('figcaption')).toHaveText([/recuerda.*Recordando/, /./]);
  });

  journey('a dashed line opens the recall lists it is inferred from', async ({ page, address }) => {
    await open(page, address);
    const [later, earlier] = [await placeOfNode(page, 'A/RES/73/27'), await placeOfNode(page, 'A/RES/71/28')];
    await clickCanvas(page, { x: (later.x + earlier.x) / 2, y: (later.y + earlier.y) / 2 });
    await expect.poll(() => query(page)).toContain('from=A/RES/73/27&to=A/RES/71/28');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Por qué 73/27 sigue a 71/28');
    await expect(page.locator('.edge-evidence').getByText('inferido')).toBeVisible();
    await expect(page.locator('blockquote mark')).toHaveText(['71/28', '73/27']);
  });

  journey('the report A/78/265 and the resolution A/RES/78/265 are two', async ({ page, address }) => {
    await open(page, address, '?t=A/78/265');
    await expect(page.getByText('documento A/78/265').first()).toBeVisible();
    await expect(page.locator('.citing')).toContainText('78/16');
    await page.goto(`${address}?t=A/RES/78/265`);
    await drawn(page);
    await expect(page.locator('.citing')).toContainText('78/311');
  });

  journey('a document that is no resolution is readable and cites nothing', async ({ page, address }) => {
    await open(page, address, '?t=file:UCCI-2024-call-to-action&tab=recalls');
    await expect(page.getByText('No cita ninguna resolución ni documento.')).toBeVisible();
    await page.getByRole('tab', { name: 'Texto' }).click();
    await expect(page.locator('[data-kind="paragraph"]').first()).toBeVisible();
  });
});
