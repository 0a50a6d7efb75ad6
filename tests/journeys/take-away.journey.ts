import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import Graph, { DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Page } from '@playwright/test';
import { expect, journey, open } from './journey.ts';

async function downloaded(page: Page, name: RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await coming).path(), 'utf8').replace(/^\u{feff}/u, '');
}

// What was downloaded is opened, as those who asked for it will.
journey('GEXF, GraphML, JSON and CSV hold one and the same graph', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('button', { name: 'Compartir' }).click();
  const graphs = [
    parseGexf(DirectedGraph, await downloaded(page, /Descargar GEXF/)),
    parseGraphml(DirectedGraph, await downloaded(page, /Descargar GraphML/)),
    Graph.from(
      JSON.parse(await downloaded(page, /Descargar JSON, .*datos/)) as Parameters<typeof Graph.from>[0],
    ),
  ];
  const rows = csvParse(await downloaded(page, /Descargar CSV de textos/));
  const mentions = csvParse(await downloaded(page, /Descargar CSV de menciones/));
  const ids = rows.map(({ id }) => id ?? '').toSorted();
  expect(ids.filter((id) => id.includes('/RES/'))).toHaveLength(41);
  const pairs = [...new Set(mentions.map(({ source, target }) => `${source} ${target}`))].toSorted();
  expect(pairs).toContain('A/RES/78/16 A/RES/74/29');
  for (const graph of graphs) {
    expect(graph.nodes().toSorted()).toEqual(ids);
    const edges = graph.mapEdges((_, __, source, target) => `${source} ${target}`);
    expect([...new Set(edges)].toSorted()).toEqual(pairs);
  }
});

journey('Akoma Ntoso and JSON of a text hold its words', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  const shown = (await page.locator('#place-op1 p').innerText())
    .replaceAll(/\s+/g, ' ')
    .replace(/^\d+\.\s*/, '')
    .slice(0, 60);
  await page.getByRole('button', { name: 'Compartir' }).click();
  const xml = await downloaded(page, /Descargar Akoma Ntoso/);
  const read = await page.evaluate((source) => {
    const act = new DOMParser().parseFromString(source, 'application/xml');
    return { fault: act.querySelector('parsererror') !== null, words: act.documentElement.textContent };
  }, xml);
  expect(read.fault).toBe(false);
  expect(read.words.replaceAll(/\s+/g, ' ')).toContain(shown);
  const json = JSON.parse(await downloaded(page, /Descargar JSON, 78\/16/)) as { readonly text: string };
  expect(json.text.replaceAll(/\s+/g, ' ')).toContain(shown);
});
