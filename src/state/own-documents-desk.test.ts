import { describe, expect, test } from 'vitest';
import { draft, GAP, gapText, madeDesk, offered } from '../../tests/fixtures/made-desk.ts';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { ownLineageHere } from '../../tests/fixtures/own-lineage-here.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { nodeSummary } from './selectors/node-summary.ts';
import { isOwnText } from './selectors/own-texts.ts';

describe('files offered', () => {
  test('join the corpus, are kept, and close a gap', async () => {
    const { desk, kept, corpus, own, store, index } = madeDesk({
      'draft.txt': [draft],
      'gap.pdf': [gapText],
    });
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

  test('without a name find their place beside what another window has kept, and it comes to the desk', async () => {
    const window = madeDesk({ 'paste.txt': [draft] });
    const other = madeDesk({ 'paste.txt': [{ ...draft, text: 'Recalling 77/1' }] }, false, {
      putBeside: (place) => {
        const placed = place([...window.kept.values()], [...window.kept.keys()]);
        for (const { own } of placed) window.kept.set(own.key, own);
        return Promise.resolve({ placed, fault: null });
      },
    });
    const pasted = { ...offered('paste.txt'), unnamed: true };
    await window.desk.add([pasted]);
    await other.desk.add([pasted]);
    expect([...window.kept.keys()]).toEqual(['paste.txt', 'paste (2).txt']);
    expect(other.own().outcomes).toMatchObject([{ path: 'paste (2).txt', texts: [{ id: 'file:draft-2' }] }]);
    expect(isOwnText(other.corpus(), 'file:draft-2')).toBe(true);
  });

  test('of one name that come together are kept apart; one that comes later takes the place of the first', async () => {
    const texts = ['Recalling 77/1', 'Recalling 77/2', 'Recalling 77/3'].map((text) => ({ ...draft, text }));
    const contents = {
      get 'draft.txt'() {
        return texts.splice(0, 1);
      },
    };
    const { desk, own, kept } = madeDesk(contents);
    await desk.add([offered('draft.txt'), offered('draft.txt')]);
    expect(own().outcomes.map(({ path, status }) => [path, status])).toEqual([
      ['draft.txt', 'added'],
      ['draft (2).txt', 'added'],
    ]);
    await desk.add([offered('draft.txt')]);
    expect(own().outcomes.map(({ path, status }) => [path, status])).toEqual([['draft.txt', 'replaced']]);
    expect([...kept.values()].map(({ document }) => document.text)).toEqual([
      'Recalling 77/3',
      'Recalling 77/2',
    ]);
  });

  test('deep in folders are told apart, and read by their endings', async () => {
    const deep = 'a folder of a long name/'.repeat(15);
    const other = { ...draft, text: 'another' };
    const { desk, own, kept } = madeDesk({ 'one.pdf': [draft], 'two.pdf': [other, gapText] });
    await desk.add([offered(`${deep}one.pdf`), offered(`${deep}two.pdf`)]);
    expect(own().outcomes.map(({ status, texts }) => [status, texts.length])).toEqual([
      ['added', 1],
      ['added', 2],
    ]);
    expect([...kept.keys()].map((key) => key.split('/').at(-1))).toEqual(['one.pdf', 'two.pdf', 'two.pdf#2']);
  });

  test('without a name are there for the visit where they cannot be kept', async () => {
    const putBeside = () => Promise.reject(new Error('no'));
    const { desk, own, corpus } = madeDesk({ 'paste.txt': [draft] }, false, { putBeside });
    await desk.add([{ ...offered('paste.txt'), unnamed: true }]);
    expect(own().fault).toMatchObject({ code: 'storage-broken' });
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
  });

  test('are gone without a trace when they are removed', async () => {
    const { desk, kept, corpus, index } = madeDesk({ 'draft.txt': [draft] });
    await desk.add([offered('draft.txt')]);
    await desk.remove(['draft.txt']);
    expect(corpus().index).toBe(index);
    expect(corpus().published).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  test('that were removed are taken back as they were, until something else is added', async () => {
    const { desk, kept, corpus, own } = madeDesk({ 'draft.txt': [draft], 'gap.pdf': [gapText] });
    await desk.add([offered('draft.txt'), offered('gap.pdf')]);
    const before = own().documents;
    await desk.remove(['draft.txt', 'gap.pdf']);
    expect(own().removed).toEqual(before);
    await desk.restore();
    expect(own()).toMatchObject({ documents: before, removed: [], fault: null });
    expect([...kept.keys()]).toEqual(['draft.txt', 'gap.pdf']);
    expect(nodeSummary(corpus(), GAP)).toMatchObject({ gap: false });
    await desk.remove(['gap.pdf']);
    await desk.add([offered('draft.txt')]);
    expect(own().removed).toEqual([]);
  });

  test.each([
    ['gives a fault', () => Promise.resolve({ code: 'not-removed' as const, reason: '' })],
    ['breaks', () => Promise.reject(new Error('no'))],
  ])('stay, and are said to stay, where their removal %s', async (_, remove) => {
    const { desk, own, corpus } = madeDesk({ 'draft.txt': [draft] }, false, { remove });
    await desk.add([offered('draft.txt')]);
    await desk.remove(['draft.txt']);
    expect(own().fault).toMatchObject({ code: 'not-removed' });
    expect(own().documents).toHaveLength(1);
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
  });

  test('that cannot be put beside the corpus once one is removed are said not to be, until they can', async () => {
    const lineage = { ...ownLineageHere };
    const { desk, own } = madeDesk({ 'draft.txt': [draft], 'gap.pdf': [gapText] }, false, {}, lineage);
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
    const { desk, own } = madeDesk(contents);
    await desk.add([offered('draft.txt')]);
    await desk.add([offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([{ status: 'unchanged' }]);
    contents['draft.txt'] = [{ ...draft, text: 'Recalling 78/16 and more' }];
    await desk.add([offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([{ status: 'replaced' }]);
    expect(own().documents).toHaveLength(1);
  });

  test('of one name in two folders are two texts', async () => {
    const { desk, own } = madeDesk({ 'draft.txt': [draft] });
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
    const { desk, own } = madeDesk({
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
    const { desk, own } = madeDesk({ 'draft.txt': [draft] });
    await desk.add([offered('rejected'), offered('draft.txt')]);
    expect(own().outcomes).toMatchObject([
      { status: 'failed', issues: [{ code: 'reading-broke', detail: { reason: 'out of order' } }] },
      { status: 'added' },
    ]);
    expect(own().work).toBeNull();
  });

  test('are not read once they have been stopped, wherever they were', async () => {
    const { desk, own } = madeDesk({ 'draft.txt': [draft] });
    let bytes: (read: Uint8Array) => void = () => {};
    const slow = { ...offered('draft.txt'), bytes: () => new Promise<Uint8Array>((is) => (bytes = is)) };
    const added = desk.add([slow, offered('draft.txt')]);
    desk.cancel();
    // Whoever presses twice wants nothing else.
    desk.cancel();
    bytes(new Uint8Array());
    await added;
    expect(own().outcomes.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(own().documents).toEqual([]);
  });

  test('are shown and said not to be kept where the storage is full', async () => {
    const { desk, own, corpus } = madeDesk({ 'draft.txt': [draft] }, true);
    await desk.add([offered('draft.txt')]);
    expect(own().fault).toMatchObject({ code: 'storage-full' });
    expect(isOwnText(corpus(), 'file:draft')).toBe(true);
  });

  test('have names that steer nothing', async () => {
    const { desk, own } = madeDesk({ 'a\u202Etxt.exe': [draft] });
    await desk.add([offered('a\u202Etxt.exe')]);
    expect(own().outcomes[0]?.path).toBe('a-txt.exe');
  });
});

describe('a corpus that is loaded anew', () => {
  test('gets the own documents beside it', async () => {
    const { desk, store, corpus } = madeDesk({ 'draft.txt': [draft] });
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
