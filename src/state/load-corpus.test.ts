import { describe, expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../model/published-corpus.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadDocument } from './load-document.ts';
import { createRecallingStore } from './store.ts';

/** Files by path, and every path that was asked for. */
function shelf(files: Readonly<Record<string, Fetched>>) {
  const asked: string[] = [];
  const fetchJson: FetchJson = (path) => {
    asked.push(path);
    return Promise.resolve(files[path] ?? { status: 'missing' });
  };
  return { fetchJson, asked };
}

const ok = (json: unknown): Fetched => ({ status: 'ok', json });
const published = { format: CORPUS_FORMAT, version: CORPUS_VERSION };
const document = ok({ ...published, ...madeDocument({ symbol: 'A/RES/78/16' }) });

describe('the corpus', () => {
  test('is checked and becomes a graph', async () => {
    const store = createRecallingStore();
    await loadCorpus(store, shelf({ 'index.json': ok(madeIndex()) }).fetchJson);
    expect(store.getState().corpus).toMatchObject({ status: 'ready', graph: { size: 5 } });
  });

  test.each<[string, Fetched]>([
    ['no-corpus', { status: 'missing' }],
    ['not-a-corpus', { status: 'not-json' }],
    ['not-a-corpus', ok(null)],
    ['not-a-corpus', ok({ ...published, nodes: [] })],
    ['old-format', ok({ ...published, version: 0 })],
    ['unreachable', { status: 'unreachable', reason: 'HTTP 500' }],
  ])('%s: %o', async (code, fetched) => {
    const store = createRecallingStore();
    await loadCorpus(store, shelf({ 'index.json': fetched }).fetchJson);
    expect(store.getState().corpus).toMatchObject({ status: 'failed', fault: { code } });
  });
});

describe('a document', () => {
  async function opened(files: Readonly<Record<string, Fetched>>) {
    const store = createRecallingStore();
    const { fetchJson, asked } = shelf({ 'index.json': ok(madeIndex()), ...files });
    await loadCorpus(store, fetchJson);
    return { store, fetchJson, asked, state: (row: number) => store.getState().documents.get(row) };
  }

  test('is fetched once', async () => {
    const { store, fetchJson, asked, state } = await opened({ 'documents/78-16.json': document });
    const first = loadDocument(store, fetchJson, 1);
    expect(state(1)).toEqual({ status: 'loading' });
    await Promise.all([first, loadDocument(store, fetchJson, 1)]);
    await loadDocument(store, fetchJson, 1);
    expect(state(1)).toMatchObject({ status: 'ready', document: { id: 'A/RES/78/16' } });
    expect(asked).toEqual(['index.json', 'documents/78-16.json']);
  });

  test('that is not there names itself', async () => {
    const { store, fetchJson, state } = await opened({ 'documents/78-16.json': { status: 'missing' } });
    await loadDocument(store, fetchJson, 1);
    expect(state(1)).toEqual({
      status: 'failed',
      fault: { code: 'not-a-corpus', detail: { file: 'documents/78-16.json' } },
    });
  });

  test('that failed is asked for again', async () => {
    const { store, fetchJson, asked, state } = await opened({ 'documents/78-16.json': ok({ ...published }) });
    await loadDocument(store, fetchJson, 1);
    expect(state(1)).toMatchObject({ status: 'failed', fault: { code: 'not-a-corpus' } });
    await loadDocument(store, fetchJson, 1);
    expect(asked).toHaveLength(3);
  });

  test('that nobody has is not asked for', async () => {
    const { store, fetchJson, asked, state } = await opened({});
    await loadDocument(store, fetchJson, 99);
    expect(state(99)).toBeUndefined();
    expect(asked).toEqual(['index.json']);
  });

  test('of a corpus that is gone is let go', async () => {
    const { store, fetchJson, state } = await opened({ 'documents/78-16.json': document });
    const slow = loadDocument(store, fetchJson, 1);
    const again = loadCorpus(store, fetchJson);
    await Promise.all([slow, again]);
    expect(state(1)).toBeUndefined();
  });
});
