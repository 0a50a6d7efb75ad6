import { expect, journey, open, query } from './journey.ts';

journey(
  'the two tracks of the thread, where they part and meet, and what follows',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16');
    await page.getByRole('link', { name: 'Ver el hilo entero' }).click();
    await expect.poll(() => query(page)).toContain('?thread=developments-in-the-field');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
    const rows = page.locator('.thread-rows > li');
    const tracks = async (session: string) => {
      const cells = rows.filter({ hasText: new RegExp(`^${session}`) }).locator('.thread-cell');
      return (await cells.allInnerTexts()).map((text) => /\d+\/\d+/.exec(text)?.[0]);
    };
    await expect.poll(() => tracks('71.º')).toEqual(['71/28']);
    await expect.poll(() => tracks('73.º')).toEqual(['73/27', '73/266']);
    await expect.poll(() => tracks('74.º')).toEqual(['74/29', '74/28']);
    await expect.poll(() => tracks('75.º')).toEqual(['75/240', '75/32']);
    await expect.poll(() => tracks('76.º')).toEqual(['76/19']);
    await expect.poll(() => tracks('77.º')).toEqual(['77/36', '77/37']);
    await expect(rows.last()).toContainText('aquí no hay continuación');
    await expect(rows.last()).toContainText('tema 94');
    await expect(rows.filter({ hasText: '77/37' }).getByText('inferido')).toBeVisible();
  },
);

journey(
  'texts of no thread that are recalled together with those of one are told',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/311&tab=about');
    await page.getByRole('link', { name: 'Ver el hilo entero' }).click();
    await page.getByText('6 textos de ningún hilo, recordados junto con textos de este').click();
    const beside = page.locator('.thread-more li').filter({ hasText: '70/125' });
    await beside.getByRole('link').click();
    await expect.poll(() => query(page)).toBe('?t=A/RES/70/125');
  },
);

journey('a text is compared with the one before it', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/77/36&tab=about');
  await page.getByRole('link', { name: 'Ver el hilo entero' }).click();
  await page.getByRole('link', { name: 'comparar con 74/29' }).click();
  await expect.poll(() => query(page)).toBe('?compare=A/RES/74/29&with=A/RES/77/36');
});

journey('a thread nobody knows says so', async ({ page, address }) => {
  await open(page, address, '?thread=platypuses');
  await expect(page.getByRole('alert')).toContainText('no se conoce ese hilo');
});
