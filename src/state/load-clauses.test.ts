import { expect, test } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { publishClauses } from '../lineage/clauses/publish-clauses.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import { loadClauses } from './load-clauses.ts';
import { loadCorpus } from './load-corpus.ts';
import { createRecallingStore } from './store.ts';

const clauses = publishClauses([[{ place: 'pp1', boilerplate: false }], [], []], []);

/** A store with a corpus, and a shelf whose clauses can be exchanged. */
async function opened(fetched: Fetched) {
  const store = createRecallingStore();
  const asked: string[] = [];
  const shelf = { clauses: fetched };
  const fetchJson: FetchJson = (path) => {
    asked.push(path);
    return Promise.resolve(path === 'index.json' ? { status: 'ok', json: madeIndex() } : shelf.clauses);
  };
  await loadCorpus(store, fetchJson);
  return { store, fetchJson, shelf, times: () => asked.filter((path) => path === 'clauses.json').length };
}

test.each<[string, Fetched, object]>([
  ['come', { status: 'ok', json: clauses }, { status: 'ready', clauses }],
  ['are not published', { status: 'missing' }, { status: 'none' }],
  ['cannot be reached', { status: 'unreachable', reason: 'HTTP 500' }, { fault: { code: 'unreachable' } }],
  ['are no JSON', { status: 'not-json' }, { fault: { code: 'not-a-corpus' } }],
  [
    'do not fit the index',
    { status: 'ok', json: publishClauses([[{ place: 'pp1', boilerplate: false }]], []) },
    { fault: { code: 'not-a-corpus', detail: { file: 'clauses.json' } } },
  ],
])('the clauses %s', async (_name, fetched, state) => {
  const { store, fetchJson } = await opened(fetched);
  await loadClauses(store, fetchJson);
  expect(store.getState().clauses).toMatchObject(state);
});

test('they are asked for once, and again where they failed', async () => {
  const { store, fetchJson, shelf, times } = await opened({ status: 'unreachable', reason: 'HTTP 500' });
  await loadClauses(store, fetchJson);
  shelf.clauses = { status: 'ok', json: clauses };
  await Promise.all([loadClauses(store, fetchJson), loadClauses(store, fetchJson)]);
  await loadClauses(store, fetchJson);
  expect(store.getState().clauses).toMatchObject({ status: 'ready' });
  expect(times()).toBe(2);
});

test('another corpus has other clauses', async () => {
  const { store, fetchJson } = await opened({ status: 'ok', json: clauses });
  const late = loadClauses(store, fetchJson);
  await loadCorpus(store, fetchJson);
  await late;
  expect(store.getState().clauses).toBeNull();
});

test('without a corpus nothing is asked for', async () => {
  const store = createRecallingStore();
  await loadClauses(store, () => Promise.reject(new Error('asked')));
  expect(store.getState().clauses).toBeNull();
});
