import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { ownLineageHere } from '../../tests/fixtures/own-lineage-here.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import type { OwnLineage, WorkedOut } from '../lineage/own/own-lineage.ts';
import type { IndexGrowth } from '../lineage/own/index-growth.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import { besideCorpus, createOwnDesk, type Keeping } from '../state/own-documents-desk.ts';
import type { KeepFault } from '../state/own-documents.ts';
import { loadCorpus } from '../state/load-corpus.ts';
import { isOwnText } from '../state/selectors/own-texts.ts';
import { showOwnDocuments } from '../state/show-own-documents.ts';
import { createRecallingStore } from '../state/store.ts';
import type { Opened } from './kept-documents.ts';
import { openOwnDesk } from './open-own-desk.ts';

const document = (name: string, text = name) => madeDocument({ symbol: '', id: `file:${name}`, text });
const kept = (name: string): OwnDocument => ({
  key: `${name}.txt`,
  added: '2026-11-22T10:00:00.000Z',
  document: publishedDocument(document(name, `the ${name} of yesterday`)) as OwnDocument['document'],
});
const offered = (name: string) => ({
  path: `${name}.txt`,
  size: 1,
  bytes: () => Promise.resolve(new Uint8Array()),
});

interface Troubles {
  readonly missing?: number;
  readonly fault?: KeepFault | null;
  readonly lineage?: OwnLineage;
}

/** A desk whose storage opens when it is told to, in a page whose corpus is there before. */
function made({ missing = 0, fault = null, lineage = ownLineageHere }: Troubles = {}) {
  const store = createRecallingStore();
  const index = madeIndex();
  store.setState({ corpus: { status: 'ready', index, graph: networkFromIndex(index) } });
  const written: string[] = [];
  const storage: Keeping = {
    put: (documents) => {
      written.push(...documents.map(({ key }) => `put ${key}`));
      return Promise.resolve(fault);
    },
    putBeside: (place) => {
      const placed = place([], []);
      written.push(...placed.map(({ own: { key } }) => `put ${key} beside`));
      return Promise.resolve({ placed, fault });
    },
    remove: (keys) => {
      written.push(...keys.map((key) => `remove ${key}`));
      return Promise.resolve(fault);
    },
    removeAside: () => Promise.resolve(null),
  };
  let openStorage: (opened: Opened) => void = () => {};
  let absences = missing;
  const { desk, ready, join } = openOwnDesk(store, {
    openStorage: () => new Promise((resolve) => (openStorage = resolve)),
    bringDesk: (of, keeping) => {
      absences -= 1;
      if (absences >= 0) return Promise.reject(new Error('not fetched'));
      const read = ({ name }: { name: string }) =>
        Promise.resolve({ status: 'read' as const, documents: [document(name.replace('.txt', ''))] });
      const now = () => '2026-11-22T11:00:00.000Z';
      const reading = { read, cancel: () => {} };
      const made = createOwnDesk(of, {
        keeping,
        reading,
        lineage,
        tellWordings: () => {},
        largestFile: 1000,
        now,
      });
      return Promise.resolve({
        desk: made,
        show: () => showOwnDocuments(of, lineage),
        join: (corpus) => besideCorpus(of, corpus, lineage),
      });
    },
    patience: 0,
    longestJoin: 0,
  });
  const open = async (documents: readonly OwnDocument[], storageIs: Keeping | null = storage) => {
    openStorage({ kept: storageIs, documents, aside: [], fault: null });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const shown = (id: string) => {
    const { corpus } = store.getState();
    return corpus.status === 'ready' && isOwnText(corpus, id);
  };
  return { store, desk, ready, join, open, written, shown, own: () => store.getState().own };
}

test('what is added before the storage is open, and still there, is kept when it is', async () => {
  const { desk, open, written, own } = made();
  await desk.add([offered('one'), offered('two')]);
  await desk.remove(['one.txt']);
  expect([own().keeping, written]).toEqual(['asking', []]);
  await open([]);
  expect([own().keeping, written]).toEqual(['browser', ['put two.txt']]);
});

test('what could not be written then is said', async () => {
  const { desk, open, own } = made({ fault: { code: 'storage-full', reason: '' } });
  await desk.add([offered('one')]);
  expect(own().fault).toBeNull();
  await open([]);
  expect(own().fault).toMatchObject({ code: 'storage-full' });
});

test('what is kept and comes after the corpus is shown all the same', async () => {
  const { ready, open, shown } = made();
  await ready;
  await open([kept('old')]);
  expect(shown('file:old')).toBe(true);
});

test('what is kept does not stand beside what took its place meanwhile, nor come back when it was removed', async () => {
  const { desk, open, own } = made();
  await desk.add([offered('one'), offered('two')]);
  await desk.remove(['two.txt']);
  await open([kept('one'), kept('two'), kept('three')]);
  expect(own().documents.map(({ document: { text } }) => text)).toEqual(['the three of yesterday', 'one']);
});

test('a text without a name that comes before the storage is open stands beside the one of that name', async () => {
  const { desk, open, own, written, shown } = made();
  await desk.add([{ ...offered('one'), unnamed: true }]);
  expect(own().outcomes).toMatchObject([{ path: 'one.txt', texts: [{ id: 'file:one' }] }]);
  await open([kept('one')]);
  expect(own().documents.map(({ key, document: { text } }) => [key, text])).toEqual([
    ['one.txt', 'the one of yesterday'],
    ['one (2).txt', 'one'],
  ]);
  expect(own().outcomes).toMatchObject([{ path: 'one (2).txt', texts: [{ id: 'file:one-2' }] }]);
  expect(written).toEqual(['put one (2).txt beside']);
  expect([shown('file:one'), shown('file:one-2')]).toEqual([true, true]);
});

test('such a text that was removed again takes nothing with it', async () => {
  const { desk, open, own, written } = made();
  await desk.add([{ ...offered('one'), unnamed: true }]);
  await desk.remove(['one.txt']);
  await open([kept('one')]);
  expect([own().documents.map(({ key }) => key), written]).toEqual([['one.txt'], []]);
});

test('a file that comes before the storage is open takes the place of all that it held', async () => {
  const { desk, open, own, written } = made();
  await desk.add([offered('one')]);
  const second = { ...kept('one'), key: 'one.txt#2' };
  await open([kept('one'), { ...second, document: { ...second.document, file: 'one.txt' } }]);
  expect(own().documents.map(({ document: { text } }) => text)).toEqual(['one']);
  expect(written).toEqual(['put one.txt', 'remove one.txt#2']);
});

test('what is being put beside the corpus while the storage opens, with nothing in it, is shown', async () => {
  const joins: (() => void)[] = [];
  const join: OwnLineage['join'] = async (...asked) => {
    await new Promise<void>((resolve) => joins.push(resolve));
    return ownLineageHere.join(...asked);
  };
  const { desk, open, own, shown } = made({ lineage: { ...ownLineageHere, join } });
  const added = desk.add([offered('one')]);
  await expect.poll(() => own().joining).toBe(true);
  await open([]);
  const answer = () => {
    for (const joined of joins) joined();
    return [own().joining, shown('file:one')];
  };
  await expect.poll(answer).toEqual([false, true]);
  await added;
});

test('a desk that could not be fetched is said, and fetched again the next time', async () => {
  const { desk, own, shown } = made({ missing: 2 });
  await desk.add([offered('one')]);
  expect(own().outcomes).toMatchObject([{ status: 'failed', issues: [{ code: 'reader-not-fetched' }] }]);
  await desk.remove(['one.txt']);
  expect(own().fault).toMatchObject({ code: 'not-removed' });
  await desk.add([offered('one')]);
  expect(shown('file:one')).toBe(true);
});

test('a corpus does not wait for ever for own documents: it comes alone, says so, and they follow', async () => {
  const joins: ((joined: WorkedOut<IndexGrowth>) => void)[] = [];
  const lineage: OwnLineage = {
    ...ownLineageHere,
    join: () => new Promise((resolve) => joins.push(resolve)),
  };
  const { store, join, open, own, shown } = made({ lineage });
  store.setState({ corpus: { status: 'loading' } });
  await open([kept('old')]);
  const index = madeIndex();
  await loadCorpus(store, () => Promise.resolve({ status: 'ok', json: index }), join);
  expect([store.getState().corpus.status, own().joining, shown('file:old')]).toEqual(['ready', true, false]);
  const grown = await ownLineageHere.join(
    index,
    own().documents.map(({ document: each }) => each),
  );
  for (const joined of joins) joined(grown);
  await new Promise((resolve) => setTimeout(resolve));
  expect([own().joining, shown('file:old')]).toEqual([false, true]);
});

test('a corpus whose own documents cannot be put beside it comes alone, and says why', async () => {
  const lineage: OwnLineage = {
    ...ownLineageHere,
    join: () => Promise.resolve({ ok: false, reason: 'not fetched' }),
  };
  const { store, join, open, own } = made({ lineage });
  store.setState({ corpus: { status: 'loading' } });
  await open([kept('old')]);
  await loadCorpus(store, () => Promise.resolve({ status: 'ok', json: madeIndex() }), join);
  await new Promise((resolve) => setTimeout(resolve));
  expect(store.getState().corpus.status).toBe('ready');
  expect(own()).toMatchObject({ joining: false, fault: { code: 'not-joined', reason: 'not fetched' } });
});
