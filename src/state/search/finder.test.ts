import { describe, expect, test } from 'vitest';
import { madeThread } from '../../../tests/fixtures/made-thread.ts';
import { nearShelf } from '../../../tests/fixtures/near-shelf.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { clauseLineage } from '../../lineage/clauses/clause-lineage.ts';
import { documentClauses } from '../../lineage/clauses/document-clauses.ts';
import { WordingCollector } from '../../lineage/wording/wording-collector.ts';
import type { FetchedText } from '../fetch-json.ts';
import { createFinder } from './create-finder.ts';
import type { WordsState } from './finder.ts';

const CRIME = 'Considerando que es necesario impedir que se utilicen con fines delictivos o terroristas,';
const TEXTS = [
  { id: 'A/RES/74/29', date: '2019-12-12', clauses: { pp1: CRIME } },
  { id: 'A/RES/78/16', date: '2023-12-04', clauses: { pp1: CRIME.replace('impedir', 'prevenir') } },
  { id: 'A/RES/77/36', date: '2022-12-07', clauses: { pp1: 'Recordando la Carta', op1: CRIME } },
];
const { index, read } = madeThread(TEXTS);
const ALL = 'wording/es-0.json';

function published(): Map<string, FetchedText> {
  const clauses = clauseLineage(index, read);
  const collector = new WordingCollector();
  TEXTS.forEach((_, row) => collector.add(row, 'es', documentClauses(read(row))));
  const { list, files } = collector.publish(clauses.clauses.count);
  const file = (json: unknown): FetchedText => ({ status: 'ok', text: JSON.stringify(json) });
  return new Map([
    ['wording.json', file(list)],
    ['clauses.json', file(clauses)],
    ...files.map(({ path, piece }) => [path, file(piece)] as const),
  ]);
}

function finderOf(files: ReadonlyMap<string, FetchedText>, asked: string[] = [], now = () => 0) {
  const corpus = { status: 'ready' as const, index, graph: networkFromIndex(index) };
  return createFinder({
    fetchText: (path) => {
      asked.push(path);
      return Promise.resolve(files.get(path) ?? { status: 'missing' });
    },
    shelf: nearShelf(),
    corpus: () => corpus,
    now,
  });
}

/** A finder with all words at hand. */
async function readyFinder() {
  const finder = finderOf(published());
  await finder.find('Carta', () => {});
  return finder;
}

describe('a wording', () => {
  test('is found in all texts, and the files are fetched once', async () => {
    const asked: string[] = [];
    const finder = finderOf(published(), asked);
    const told: string[] = [];
    const found = await finder.find('fines delictivos o terroristas', (come, of) =>
      told.push(`${come}/${of}`),
    );
    expect(found).toMatchObject({ status: 'found', matches: [{ exact: [{}, {}] }], own: [] });
    await finder.find('la Carta', () => {});
    expect(asked).toEqual(['wording.json', 'clauses.json', ALL]);
    expect(told).toEqual(['0/0', '1/1']);
  });

  test.each(['wording.json', 'clauses.json'])('of a corpus without %s is not to be had', async (path) => {
    const files = published();
    files.delete(path);
    expect(await finderOf(files).find('Carta', () => {})).toEqual({ status: 'none' });
  });

  test.each<[string, FetchedText, string]>([
    ['wording.json', { status: 'ok', text: '{' }, 'not-a-corpus'],
    ['clauses.json', { status: 'ok', text: '{}' }, 'not-a-corpus'],
    ['wording.json', { status: 'unreachable', reason: 'HTTP 500' }, 'unreachable'],
    [ALL, { status: 'missing' }, 'not-a-corpus'],
    [ALL, { status: 'ok', text: '{"format":"other"}' }, 'not-a-corpus'],
  ])('with %s %o is a fault, and is asked for again', async (path, fetched, code) => {
    const files = published();
    const sound = files.get(path)!;
    files.set(path, fetched);
    const finder = finderOf(files);
    const fault = { code, detail: { file: path } };
    expect(await finder.find('Carta', () => {})).toMatchObject({ status: 'failed', fault });
    files.set(path, sound);
    expect(await finder.find('Carta', () => {})).toMatchObject({
      status: 'found',
      matches: [{ exact: [{}] }],
    });
  });

  test('is found in own documents too, and in the last ones only', async () => {
    const finder = await readyFinder();
    const own = (text: string) => ({
      key: 'draft.txt',
      id: 'file:draft.txt',
      place: 'op2',
      language: 'es',
      text,
    });
    finder.own([own('Decide impedir todo ello')]);
    finder.own([own('Decide prevenir todo ello')]);
    expect(await finder.find('prevenir todo', () => {})).toMatchObject({
      own: [{ key: 'draft.txt', id: 'file:draft.txt', place: 'op2', match: { closeness: 1 } }],
    });
    expect(await finder.findWords('todo prevenir', 5, 'es')).toMatchObject({
      ownTotal: 1,
      own: [
        { at: { kind: 'own', key: 'draft.txt', id: 'file:draft.txt', place: 'op2' }, words: 'prevenir todo' },
      ],
      total: 0,
    });
  });
});

describe('words', () => {
  test('are found where they were said last, with a way to the paragraph', async () => {
    const finder = await readyFinder();
    const found = await finder.findWords('terroristas fines', 1, 'es');
    expect(found).toMatchObject({
      total: 3,
      best: [
        { at: { kind: 'published', document: 1, place: 'pp1' }, words: 'fines delictivos o terroristas' },
      ],
    });
    const [first] = found!.best;
    expect(first!.marks.map(({ start, end }) => first!.text.slice(start, end))).toEqual([
      'fines',
      'terroristas',
    ]);
    expect(await finder.findWords('impedir', 1, 'es')).toMatchObject({
      best: [{ at: { document: 2, place: 'op1' }, others: 1 }],
    });
  });

  test('are found among those that are here, and the rest is fetched and told of', async () => {
    const finder = finderOf(published());
    const told: string[] = [];
    const all = new Promise<void>((resolve) => {
      finder.follow((state: WordsState) => {
        told.push(state.status);
        if (state.status === 'all') resolve();
      });
    });
    expect(await finder.findWords('Carta', 5, 'es')).toMatchObject({ total: 0 });
    await finder.bringWords('es');
    await all;
    expect(await finder.findWords('Carta', 5, 'es')).toMatchObject({ total: 1 });
    expect(told).toEqual(['unasked', 'coming', 'coming', 'all']);
  });
});

describe('while somebody types', () => {
  test.each([
    ['is no use', { status: 'ok', text: '{}' }, [1, 1, 1]],
    ['does not come', { status: 'offline' }, [1, 1, 2]],
  ] as const)('what %s is not fetched at each key', async (_, fetched, expected) => {
    const asked: string[] = [];
    let time = 0;
    const finder = finderOf(new Map(published()).set('wording.json', fetched), asked, () => time);
    const counts: number[] = [];
    for (time of [1_000, 2_000, 20_000]) {
      // oxlint-disable-next-line no-await-in-loop
      await finder.bringWords('es');
      counts.push(asked.filter((path) => path === 'wording.json').length);
    }
    expect(counts).toEqual(expected);
  });
});

test('texts are found by their names', async () => {
  expect(await finderOf(new Map()).findNames('78/16', 5)).toMatchObject({ texts: ['A/RES/78/16'], total: 1 });
});
