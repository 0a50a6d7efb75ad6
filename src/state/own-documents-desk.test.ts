import { describe, expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { ownLineageHere } from '../../tests/fixtures/own-lineage-here.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import type { OwnLineage } from '../lineage/own/own-lineage.ts';
import type { ReadOutcome } from '../model/file-reading.ts';
import { readOwnFile, readOwnText, writeOwnFile, type OwnDocument } from '../model/own-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { createOwnDesk, type Keeping } from './own-documents-desk.ts';
import type { KeepFault, OfferedFile } from './own-documents.ts';
import { isOwnText } from './selectors/own-texts.ts';
import { nodeSummary } from './selectors/node-summary.ts';
import { createRecallingStore } from './store.ts';

const GAP = 'A/RES/43/78H';
const draft = madeDocument({
  symbol: '',
  id: 'file:draft',
  text: 'Recalling 78/16',
  mentions: ['A/RES/78/16'],
});
const gapText = madeDocument({ symbol: GAP, text: 'The text', date: '1988-12-07' });

/** Reads a file by its name, from a table. */
function made(
  contents: Readonly<Record<string, ReadOutcome | readonly RecallingDocument[]>>,
  full = false,
  trouble: Partial<Keeping> = {},
  lineage: OwnLineage = ownLineageHere,
) {
  const store = createRecallingStore();
  const index = madeIndex();
  store.setState({ corpus: { status: 'ready', index, graph: networkFromIndex(index) } });
  const kept = new Map<string, OwnDocument>();
  const fault: KeepFault | null = full ? { code: 'storage-full', reason: '' } : null;
  const keeping: Keeping = {
    put: (documents) => {
      if (!full) for (const document of documents) kept.set(document.key, document);
      return Promise.resolve(fault);
    },
    remove: (keys) => {
      for (const key of keys) kept.delete(key);
      return Promise.resolve(null);
    },
    removeAside: () => Promise.resolve(null),
    ...trouble,
  };
  const desk = createOwnDesk(store, {
    keeping,
    reading: {
      read: ({ name, bytes }) => {
        if (name.endsWith('.json')) {
          return Promise.resolve({ status: 'saved', saved: readOwnText(new TextDecoder().decode(bytes)) });
        }
        if (name === 'rejected') return Promise.reject(new Error('out of order'));
        const found = contents[name] ?? [];
        return Promise.resolve('status' in found ? found : { status: 'read', documents: found });
      },
      cancel: () => {},
    },
    lineage,
    tellWordings: () => {},
    largestFile: 1000,
    now: () => '2026-11-22T10:00:00.000Z',
  });
  const corpus = () => {
    const state = store.getState().corpus;
    if (state.status !== 'ready') throw new Error('no corpus');
    return state;
  };
  return { store, desk, kept, index, corpus, own: () => store.getState().own };
}

const offered = (path: string, text = '', size = 1): OfferedFile => ({
  path,
  size,
  bytes: () => Promise.resolve(new TextEncoder().encode(text)),
});

describe('files offered', () => {
  test('join the corpus, are kept, and close a gap', async () => {
    const { desk, kept, corpus, own, store, index } = made({ 'draft.txt': [draft], 'gap.pdf': [gapText] });
    await desk.add([offered('draft.txt'), offered('gap.pdf')]);
    expect(own().outcomes).toMatchObject([
      { path: 'draft.txt', status: 'added', texts: [{ id: 'file:draft', cites: 1, arrival: 'new' }] },
      { path: 'gap.pdf', status: 'added', texts: [{ id: GAP, arrival: 'gap-closed' }] },
    ]);
    expect([...kept.keys()]).toEqual(['draft.txt', 'gap.pdf']);
    expect(nodeSummary(corpus(), GAP)).toMatchObject({ gap: false });
    expect([GAP, 'file:draft', 'A/RES/78/16'].map((id) => isOwnText(corpus(), id))).toEqual([
      true,
      true,
      false,
    ]);
    const row = corpus().graph.getNodeAttributes('file:draft').documents[0] ?? -1;
    expect(store.getState().documents.get(row)).toMatchObject({ document: { id: 'file:draft' } });
    expect(corpus().published).toBe(index);
  });

  test('are gone without a trace when they are removed', async () => {
    const { desk, kept, corpus, index } = made({ 'draft.txt': [draft] });
    await desk.add([offered('draft.txt')]);
    await desk.remove(['draft.txt']);
    expect(corpus().index).toBe(index);
    expect(corpus().published).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  test.each([
    ['gives a fault', () => Promise.resolve({ code: 'not-removed' as const, reason: '' })],
    ['breaks', () => Promise.reject(new Error('no'))],
  ])('stay, and are said to stay, where their removal %s', async (_, remove) => {
    const { desk, own, corpus } = made({ 'draft.txt': [draft] }, false, { remove });
    await desk.add([offered('draft.txt')]);
    await desk.remove(['draft.txt']);
    expect(own().fault).toMatchObject({ code: 'not-removed' });
    expect(own().documents).toHaveLength(1);
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
  });

  test('that cannot be put beside the corpus once one is removed are said not to be, until they can', async () => {
    const lineage = { ...ownLineageHere };
    const { desk, own } = made({ 'draft.txt': [draft], 'gap.pdf': [gapText] }, false, {}, lineage);
    await desk.add([offered('draft.txt'), offered('gap.pdf')]);
    Object.assign(lineage, { join: () => Promise.resolve({ ok: false, reason: 'a slip' }) });
    await desk.remove(['gap.pdf']);
    expect(own().fault).toEqual({ code: 'not-joined', reason: 'a slip' });
    expect(own().outcomes).toEqual([]);
    Object.assign(lineage, ownLineageHere);
    await desk.add([offered('gap.pdf')]);
    expect(own().fault).toBeNull();
  });

  test('take the place of the file of their name, and are left alone when nothing changed', async () => {
    const contents: Record<string, RecallingDocument[]> = { 'draft.txt': [draft] };
    const { desk, own } = made(contents);
    await desk.add([offered('draft.txt')]);
    await desk.add([offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([{ status: 'unchanged' }]);
    contents['draft.txt'] = [{ ...draft, text: 'Recalling 78/16 and more' }];
    await desk.add([offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([{ status: 'replaced' }]);
    expect(own().documents).toHaveLength(1);
  });

  test('of one name in two folders are two texts', async () => {
    const { desk, own } = made({ 'draft.txt': [draft] });
    await desk.add([offered('a/draft.txt'), offered('b/draft.txt')]);
    expect(own().documents.map(({ key, document }) => [key, document.id])).toEqual([
      ['a/draft.txt', 'file:draft'],
      ['b/draft.txt', 'file:draft-2'],
    ]);
  });

  test('that hang, break or hold nothing are named, and the rest goes on', async () => {
    const empty = madeDocument({
      symbol: '',
      issues: [{ code: 'empty-file', severity: 'error', span: null, detail: {} }],
    });
    const { desk, own } = made({
      late: { status: 'late', seconds: 60 },
      broken: { status: 'broken', reason: 'of our making' },
      empty: [empty],
      'draft.txt': [draft],
    });
    await desk.add([
      ...['late', 'broken', 'empty'].map((name) => offered(name)),
      offered('big', '', 2000),
      offered('draft.txt'),
    ]);
    expect(own().outcomes.map(({ status, issues }) => [status, issues[0]?.code])).toEqual([
      ['failed', 'too-slow'],
      ['failed', 'reading-broke'],
      ['failed', 'empty-file'],
      ['failed', 'too-large'],
      ['added', undefined],
    ]);
    expect(own().work).toBeNull();
  });

  test('whose reading breaks with its promise are named, and the desk stays open', async () => {
    const { desk, own } = made({ 'draft.txt': [draft] });
    await desk.add([offered('rejected'), offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([
      { status: 'failed', issues: [{ code: 'reading-broke', detail: { reason: 'out of order' } }] },
      { status: 'added' },
    ]);
    expect(own().work).toBeNull();
  });

  test('are not read once they have been stopped, wherever they were', async () => {
    const { desk, own } = made({ 'draft.txt': [draft] });
    let bytes: (read: Uint8Array) => void = () => {};
    const slow = { ...offered('draft.txt'), bytes: () => new Promise<Uint8Array>((is) => (bytes = is)) };
    const added = desk.add([slow, offered('draft.txt')]);
    desk.cancel();
    bytes(new Uint8Array());
    await added;
    expect(own().outcomes.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(own().documents).toEqual([]);
  });

  test('are shown and said not to be kept where the storage is full', async () => {
    const { desk, own, corpus } = made({ 'draft.txt': [draft] }, true);
    await desk.add([offered('draft.txt')]);
    expect(own().fault).toMatchObject({ code: 'storage-full' });
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
  });

  test('have names that steer nothing', async () => {
    const { desk, own } = made({ 'a\u202Etxt.exe': [draft] });
    await desk.add([offered('a\u202Etxt.exe')]);
    expect(own().outcomes[0]?.path).toBe('a-txt.exe');
  });
});

describe('a corpus that is loaded anew', () => {
  test('gets the own documents beside it', async () => {
    const { desk, store, corpus } = made({ 'draft.txt': [draft] });
    await desk.add([offered('draft.txt')]);
    const index = madeIndex();
    store.setState({
      corpus: { status: 'ready', index, graph: networkFromIndex(index) },
      documents: new Map(),
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
    expect(store.getState().documents.size).toBe(1);
  });
});

describe('a saved file', () => {
  test('brings everything back', async () => {
    const first = made({ 'draft.txt': [draft], 'gap.pdf': [gapText] });
    await first.desk.add([offered('draft.txt'), offered('gap.pdf')]);
    const file = writeOwnFile(first.own().documents);
    const second = made({});
    await second.desk.add([offered('saved.json', file)]);
    expect(second.own().documents).toEqual(first.own().documents);
    expect(second.own().outcomes).toMatchObject([{ status: 'added', texts: [{}, {}] }]);
  });

  const good = { key: 'draft.txt', added: '2026-11-22T10:00:00.000Z' };
  const head = { format: 'recalling-own-documents', version: 1 };
  const document = { ...JSON.parse(JSON.stringify(draft)), format: 'recalling-corpus', version: 1 } as object;
  test.each([
    ['no JSON', '{', 'not-an-export'],
    ['no object', 'null', 'not-an-export'],
    ['a corpus', JSON.stringify(madeIndex()), 'not-an-export'],
    ['another version', JSON.stringify({ ...head, version: 2, documents: [] }), 'export-of-other-version'],
    ['a key that steers', saved({ ...good, key: 'a\u202Eb', document }), 'not-an-export'],
    ['an id that is none', saved({ ...good, document: { ...document, id: 'x\u0000' } }), 'not-an-export'],
    [
      'a span beyond the text',
      saved({
        ...good,
        document: {
          ...document,
          forwardLinks: [{ place: 'op1', session: 3, title: null, span: { start: 5, end: 9999 } }],
        },
      }),
      'not-an-export',
    ],
    [
      'a link for a symbol',
      saved({ ...good, document: { ...document, symbol: 'javascript:alert(1)' } }),
      'not-an-export',
    ],
    ['one name twice', saved({ ...good, document }, { ...good, document }), 'not-an-export'],
    [
      'a good one before a bad one',
      saved({ ...good, document }, { ...good, key: 'b', document: 3 }),
      'not-an-export',
    ],
  ])('with %s changes nothing', async (_, text, code) => {
    const { desk, own, corpus, index, kept } = made({});
    await desk.add([offered('saved.json', text)]);
    expect(own().outcomes).toMatchObject([{ status: 'failed', issues: [{ code }] }]);
    expect(own().documents).toEqual([]);
    expect(corpus().index).toBe(index);
    expect(kept.size).toBe(0);
  });

  test('says at which document it is unsound', () => {
    const read = readOwnFile({
      ...head,
      documents: [
        { ...good, document },
        { ...good, document: 3 },
      ],
    });
    expect(read).toMatchObject({ ok: false, fault: { detail: { document: '2' } } });
  });

  function saved(...documents: readonly object[]): string {
    return JSON.stringify({ ...head, documents });
  }
});
