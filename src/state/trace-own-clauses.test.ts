import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { ownLineageHere } from '../../tests/fixtures/own-lineage-here.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import { OVERTAKEN, type OwnLineage } from '../lineage/own/own-lineage.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import type { PublishedClauses } from '../model/published-clauses.ts';
import { showOwnDocuments } from './show-own-documents.ts';
import { createRecallingStore } from './store.ts';
import { followClauses } from './trace-own-clauses.ts';

type Join = Awaited<ReturnType<OwnLineage['join']>>;
type Trace = Awaited<ReturnType<OwnLineage['trace']>>;

const traced: Trace = { ok: true, value: { clauses: [[]], links: [], read: 2, unread: 0 } };
const clauses = (): PublishedClauses => {
  const { documents } = madeIndex();
  return {
    clauses: { count: documents.node.map(() => 0), places: [], place: [], boilerplate: [] },
    links: { later: [], earlier: [], degree: [], moved: [], basis: [] },
  } as unknown as PublishedClauses;
};
const own = (key: string): OwnDocument => ({
  key,
  added: '2026-11-22T10:00:00.000Z',
  document: publishedDocument(madeDocument({ symbol: '', id: `file:${key}` })) as OwnDocument['document'],
});

/** One own document that is being traced, and a second that comes meanwhile; joins and traces answer when told to. */
async function overtaken() {
  const store = createRecallingStore();
  const index = madeIndex();
  store.setState(({ own: before }) => ({
    corpus: { status: 'ready', index, graph: networkFromIndex(index) },
    clauses: { status: 'ready', clauses: clauses() },
    own: { ...before, documents: [own('one')] },
  }));
  const traces: ((trace: Trace) => void)[] = [];
  const joins: ((join: Join) => void)[] = [];
  const lineage: OwnLineage = {
    join: () => {
      traces.at(-1)?.({ ok: false, reason: OVERTAKEN });
      return new Promise((resolve) => joins.push(resolve));
    },
    turn: () => Promise.resolve(),
    trace: () => new Promise((resolve) => traces.push(resolve)),
  };
  await showOwnDocuments(store, ownLineageHere);
  followClauses(store, lineage);
  const far = () => {
    const state = store.getState().clauses;
    return state?.status === 'ready' ? state.own?.status : null;
  };
  expect([far(), traces.length]).toEqual(['tracing', 1]);
  store.setState(({ own: before }) => ({ own: { ...before, documents: [own('one'), own('two')] } }));
  const shown = showOwnDocuments(store, lineage);
  await new Promise((resolve) => setTimeout(resolve));
  const join = async (answer: Join) => {
    joins[0]?.(answer);
    await shown;
  };
  return { far, traces, join, index, store };
}

test('a trace that a join overtakes is no failure, and waits for the join', async () => {
  const { far, traces, join, index, store } = await overtaken();
  expect([far(), traces.length]).toEqual([undefined, 1]);
  await join(
    await ownLineageHere.join(
      index,
      store.getState().own.documents.map(({ document }) => document),
    ),
  );
  expect([far(), traces.length]).toEqual(['tracing', 2]);
});

test('where that join fails, what stands is traced after all', async () => {
  const { far, traces, join } = await overtaken();
  await join({ ok: false, reason: 'a slip' });
  expect([far(), traces.length]).toEqual(['tracing', 2]);
  traces[1]?.(traced);
  await new Promise((resolve) => setTimeout(resolve));
  expect(far()).toBe('traced');
});
