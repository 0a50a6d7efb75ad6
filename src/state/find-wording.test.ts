import { expect, test } from 'vitest';
import { WordingCollector } from '../lineage/wording/wording-collector.ts';
import { publishClauses } from '../lineage/clauses/publish-clauses.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import { createWordingFinder } from './find-wording.ts';

const TEXTS = [
  'Considerando que es necesario impedir que se utilicen con fines delictivos o terroristas,',
  'Considerando que es necesario prevenir que se utilicen con fines delictivos o terroristas,',
  'Recordando la Carta de las Naciones Unidas,',
];
const clauses = publishClauses(
  TEXTS.map((_, at) => [{ place: `pp${at + 1}`, boilerplate: false }]),
  [],
);

function published(): Map<string, Fetched> {
  const collector = new WordingCollector();
  TEXTS.forEach((text, document) => collector.add(document, 'es', [{ text }]));
  const { list, files } = collector.publish(clauses);
  return new Map<string, Fetched>([
    ['wording.json', { status: 'ok', json: list }],
    ...files.map(({ path, piece }) => [path, { status: 'ok', json: piece }] as const),
  ]);
}

const finderOf = (files: ReadonlyMap<string, Fetched>, asked: string[] = []) => {
  const fetchJson: FetchJson = (path) => {
    asked.push(path);
    return Promise.resolve(files.get(path) ?? { status: 'missing' });
  };
  return createWordingFinder(fetchJson);
};

test('words are found in all texts, and the files are fetched once', async () => {
  const asked: string[] = [];
  const finder = finderOf(published(), asked);
  const told: string[] = [];
  const found = await finder.find('fines delictivos o terroristas', 3, (come, of) =>
    told.push(`${come}/${of}`),
  );
  expect(found).toMatchObject({
    status: 'found',
    matches: [{ exact: [{ clauses: [0] }, { clauses: [1] }] }],
  });
  await finder.find('la Carta', 3, () => {});
  expect(asked).toEqual(['wording.json', 'wording/es-0.json']);
  expect(told).toEqual(['0/1', '1/1']);
});

test('a corpus without its words says so', async () => {
  expect(await finderOf(new Map()).find('Carta', 3, () => {})).toEqual({ status: 'none' });
});

test.each<[string, Fetched, string]>([
  ['wording.json', { status: 'not-json' }, 'not-a-corpus'],
  ['wording.json', { status: 'unreachable', reason: 'HTTP 500' }, 'unreachable'],
  ['wording/es-0.json', { status: 'missing' }, 'not-a-corpus'],
  ['wording/es-0.json', { status: 'ok', json: { format: 'other' } }, 'not-a-corpus'],
])('%s %o is a fault, and is asked for again', async (path, fetched, code) => {
  const files = published();
  const sound = files.get(path)!;
  files.set(path, fetched);
  const finder = finderOf(files);
  expect(await finder.find('Carta', 3, () => {})).toMatchObject({
    status: 'failed',
    fault: { code, detail: { file: path } },
  });
  files.set(path, sound);
  expect(await finder.find('Carta', 3, () => {})).toMatchObject({ status: 'found' });
});
