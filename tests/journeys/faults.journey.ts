import { expect, journey } from './journey.ts';

const INDEX = '**/corpus/index.json';

journey.describe('where the corpus cannot be shown, words say so and how to go on', () => {
  journey.use({ expectedFaults: ['Failed to load resource', 'net::ERR_FAILED'] });

  const cases = [
    {
      name: 'no corpus',
      answer: { status: 404, body: 'not found' },
      words: 'Todavía no hay textos que mostrar',
    },
    {
      name: 'a server that answers everything with its page',
      answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>page</title>' },
      words: 'Todavía no hay textos que mostrar',
    },
    {
      name: 'an older format',
      answer: { status: 200, json: { format: 'recalling-corpus', version: 0 } },
      words: 'Los textos están en un formato que esta página ya no lee',
    },
    {
      name: 'something else',
      answer: { status: 200, json: { format: 'shopping-list' } },
      words: 'El archivo encontrado no es un corpus de Recalling',
    },
    {
      name: 'poisoned columns',
      answer: {
        status: 200,
        json: { format: 'recalling-corpus', version: 1, nodes: { id: [{ __proto__: 1 }] } },
      },
      words: 'El archivo encontrado no es un corpus de Recalling',
    },
  ];
  for (const { name, answer, words } of cases) {
    journey(name, async ({ page, address }) => {
      await page.route(INDEX, (route) => route.fulfill(answer));
      await page.goto(address);
      await expect(page.getByRole('alert')).toContainText(words);
      await page.unroute(INDEX);
      await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
      await expect(page.getByRole('alert')).toBeHidden();
      await page.goto(`${address}?v=table`);
      await expect(page.getByRole('table').getByRole('link', { name: '78/16', exact: true })).toBeVisible();
    });
  }

  journey(
    'words that cannot be fetched: those of another language, and if there are none, a sentence',
    async ({ page, address }) => {
      await page.route('**/assets/es-*.js', (route) => route.abort());
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.route('**/assets/{en,fr}-*.js', (route) => route.abort());
      await page.goto(address);
      await expect(page.getByRole('alert')).toContainText('La página no se pudo cargar entera.');
      await page.unrouteAll();
      await page.getByRole('link', { name: 'Cargarla de nuevo' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    },
  );

  journey('a server that is gone', async ({ page, address }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText('No se pudo leer del servidor');
    await expect(page.getByRole('button', { name: 'Intentar de nuevo' })).toBeVisible();
  });

  journey('one text that cannot be opened', async ({ page, address }) => {
    await page.route('**/corpus/documents/**', (route) => route.abort());
    await page.goto(`${address}?t=A/RES/78/16`);
    await expect(page.getByRole('alert')).toContainText('El archivo de este texto no se pudo abrir.');
    await page.unroute('**/corpus/documents/**');
    await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await expect(page.getByText('Recordando').first()).toBeVisible();
  });
});

journey('an address that names nothing known', async ({ page, address }) => {
  await page.goto(`${address}?t=A/RES/1/9999`);
  await expect(page.getByText('Aquí no se conoce')).toBeVisible();
});
