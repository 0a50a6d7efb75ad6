import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { expect, journey, open } from './journey.ts';
import { picture } from './picture.ts';

journey.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens the ways to hand on what is in sight. */
async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Compartir' }).click();
  return page.getByRole('dialog', { name: 'Compartir y descargar' });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function downloaded(page: Page, name: string | RegExp): Promise<{ file: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await coming;
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
  return { file, bytes: readFileSync(await file.path()) };
}

journey(
  'the link leads to the same view, and the citation is of the paragraph',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16&p=op3');
    const share = await openShare(page);
    await share.getByRole('button', { name: 'Copiar el enlace' }).click();
    await expect(share.getByRole('status')).toHaveText('Copiado');
    await expect.poll(() => copied(page)).toBe(`${address}?t=A/RES/78/16&p=op3`);

    const copy = share.getByRole('button', { name: 'Copiar', exact: true });
    const forms: [name: string, start: RegExp][] = [
      ['Naciones Unidas', /^Resolución 78\/16 de la Asamblea General, de 4 de diciembre de 2023, párr\. 3$/],
      ['BibTeX', /^@misc\{A-RES-78-16-op3,\n/],
      ['RIS', /^TY {2}- /],
      ['CSL-JSON', /^\[\s*\{\s*"id": "A-RES-78-16-op3"/],
      ['Párrafo con cita', /^«.+» \(Resolución 78\/16 .+ párr\. 3\)$/su],
    ];
    for (const [name, start] of forms) {
      await share.getByRole('button', { name, exact: true }).click();
      await copy.click();
      await expect.poll(() => copied(page)).toMatch(start);
    }
    await share.getByLabel('Solo el párrafo op3').uncheck();
    await expect(share.getByLabel('Citar: Naciones Unidas')).toHaveValue(/2023$/);
  },
);

journey('every form that can be downloaded is what it says', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await openShare(page);
  const forms: [name: RegExp, file: string, start: string][] = [
    [/Descargar \.txt/, 'A-RES-78-16.txt', 'Resolución 78/16'],
    [
      /Descargar Akoma Ntoso/,
      'A-RES-78-16.es.akn.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso',
    ],
    [/Descargar JSON, 78\/16/, 'A-RES-78-16.es.json', '{"'],
    [/Descargar SVG/, 'recalling.svg', '<?xml version="1.0" encoding="UTF-8"?>\n<svg'],
    [/Descargar PNG/, 'recalling.png', '\u{89}PNG'],
    [/Descargar GEXF/, 'recalling.gexf', '<?xml version="1.0" encoding="UTF-8"?>\n<gexf'],
    [/Descargar GraphML/, 'recalling.graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml'],
    [/Descargar JSON, .*datos/, 'recalling.json', '{"options":{"type":"directed"'],
    [/Descargar CSV de textos/, 'recalling.nodes.csv', 'id,label'],
    [/Descargar CSV de menciones/, 'recalling.mentions.csv', 'source,target'],
  ];
  for (const [name, ending, start] of forms) {
    const { file, bytes } = await downloaded(page, name);
    expect(file.suggestedFilename()).toBe(ending);
    const text = bytes.toString(ending.endsWith('png') ? 'latin1' : 'utf8').replace(/^\u{feff}/u, '');
    expect(text.slice(0, 60).startsWith(start), `${ending}: ${text.slice(0, 60)}`).toBe(true);
  }
});

journey('the picture of the map stands alone and shows what is lit', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&v=table');
  await openShare(page);
  const svg = (await downloaded(page, /Descargar SVG/)).bytes.toString();
  expect(svg).not.toMatch(/class=|style=|var\(|color-mix|href=/);
  const read = await page.evaluate((source) => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    const words = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    const colours = [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('stroke'));
    return { root: drawing.documentElement.localName, words, colours };
  }, svg);
  expect(read.root).toBe('svg');
  // Title, axis, legend, names of texts, source.
  for (const words of [
    'resolución 78/16',
    '1948',
    'recuerda',
    '43/78',
    `Recalling: ${address}?t=A/RES/78/16`,
  ]) {
    expect(
      read.words.some((each) => each.replaceAll('\u{a0}', ' ').includes(words)),
      words,
    ).toBe(true);
  }
  expect(read.colours).toContain('#1763a6');

  const { bytes: png } = await downloaded(page, /Descargar PNG/);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2880, 2004]);
  // Not one colour alone: the drawing is in it.
  const colours = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return new Set(pixels).size;
  }, png.toString('base64'));
  expect(colours).toBeGreaterThan(50);
});

journey('where the browser does not let it copy, the words are selected', async ({ page, address }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, address, '?t=A/RES/78/16');
  const share = await openShare(page);
  await share.getByRole('button', { name: 'Copiar', exact: true }).click();
  await expect(share.getByRole('status')).toContainText('seleccionado');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString()))
    .toContain('Resolución 78/16');
});

journey('a file that the browser cannot hold is told', async ({ page, address }) => {
  await open(page, address);
  const share = await openShare(page);
  await page.evaluate(() => {
    globalThis.Blob = class extends Blob {
      constructor() {
        super();
        throw new RangeError('too long');
      }
    };
  });
  await share.getByRole('button', { name: /GEXF/ }).click();
  await expect(share.getByRole('status')).toHaveText('No se ha podido preparar el archivo.');
});

journey(
  'two texts compared are both cited; a view of none has what needs no text',
  async ({ page, address }) => {
    await open(page, address, '?compare=A/RES/74/29&with=A/RES/78/16');
    const share = await openShare(page);
    await expect(share.getByLabel('Citar: Naciones Unidas')).toHaveValue(
      /Resolución 74\/29 .*\nResolución 78\/16 /,
    );
    await expect(share.getByRole('button', { name: /Descargar Akoma Ntoso/ })).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(share).toBeHidden();
    await expect(page.getByRole('button', { name: 'Compartir' })).toBeFocused();
    await page.getByRole('link', { name: 'Recalling' }).click();
    await openShare(page);
    await expect(share.getByRole('heading', { level: 3 })).toHaveText([
      'Enlace a esta vista',
      'Vistas guardadas',
      'Descargar el mapa',
      'Descargar los datos',
      'Mostrarlo en otra página',
    ]);
  },
);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 450],
] as const) {
  journey(
    `sharing at ${width} by ${height}: all in reach, nothing amiss for axe`,
    async ({ page, address }) => {
      await page.setViewportSize({ width, height });
      await open(page, address, '?t=A/RES/78/16&p=op3(a)');
      await page.getByRole('button', { name: 'Compartir' }).focus();
      await page.keyboard.press('Enter');
      const share = page.getByRole('dialog');
      await expect(share).toBeVisible();
      const box = (await share.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await share.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
      const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode().analyze();
      expect(violations).toEqual([]);
      await picture(page, 'share');
    },
  );
}
