import { describe, expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { EMPTY_REGISTER } from '../graph/register.ts';
import { buildCorpus } from '../../tests/fixtures/build-corpus.ts';
import { packIndex } from './pack-index.ts';
import { readCorpusDocument, readCorpusIndex } from './read-published.ts';

const { index, documents: published } = buildCorpus(
  [madeDocument({ symbol: 'A/RES/78/16', mentions: ['A/RES/77/37'] })],
  EMPTY_REGISTER,
);
const copy = () => structuredClone(index);

it('takes what was published', () => {
  expect(readCorpusIndex(JSON.parse(JSON.stringify(index)))).toEqual({ ok: true, value: index });
  expect(readCorpusDocument(published[0]?.document)).toMatchObject({
    ok: true,
    value: { id: 'A/RES/78/16' },
  });
});

it('looks at the version before anything else', () => {
  expect(readCorpusIndex({ format: 'recalling-corpus', version: 0 })).toEqual({
    ok: false,
    fault: { code: 'old-format', detail: { version: '0', expected: '2' } },
  });
});

it.each([null, [], 'index', { version: 1 }, { format: 'recalling-corpus', version: 1, nodes: 7 }])(
  'takes %j for no corpus',
  (json) => {
    expect(readCorpusIndex(json)).toMatchObject({ ok: false, fault: { code: 'not-a-corpus' } });
    expect(readCorpusDocument(json)).toMatchObject({ ok: false, fault: { code: 'not-a-corpus' } });
  },
);

it('says where a file is broken', () => {
  const broken = copy();
  broken.nodes.date[0] = 'yesterday';
  expect(readCorpusIndex(broken)).toMatchObject({ fault: { detail: { path: 'nodes.date.0' } } });
});

type Index = ReturnType<typeof copy>;
const pathOf = (read: ReturnType<typeof readCorpusIndex> | ReturnType<typeof readCorpusDocument>) =>
  read.ok ? null : read.fault.detail['path'];

it.each<[string, (index: Index) => unknown]>([
  ['nodes', ({ nodes }) => nodes.kind.pop()],
  ['mentions.document', ({ mentions }) => (mentions.document[0] = 9)],
  ['mentions.document', ({ documents }) => (documents.node = [0])],
  ['nodes.id', ({ nodes }) => (nodes.id = ['A/RES/78/16', 'A/RES/78/16'])],
  ['nodes.id.0', ({ nodes }) => (nodes.id[0] = 'file:\uD800')],
  ['nodes.id.0', ({ nodes }) => (nodes.id[0] = 'file:two\nlines')],
  ['nodes.date.0', ({ nodes }) => (nodes.date[0] = '2023-02-31')],
  ['nodes.session.0', ({ nodes }) => (nodes.session[0] = 77.5)],
  ['nodes.session.0', ({ nodes }) => (nodes.session[0] = 1e9)],
  ['nodes.track', ({ nodes }) => (nodes.track[0] = 1)],
  ['documents.path.0', ({ documents }) => (documents.path[0] = 'https://example.org/documents/a.json')],
  ['documents.path.0', ({ documents }) => (documents.path[0] = 'documents/../a.json')],
  ['documents.language.0', ({ documents }) => (documents.language[0] = 'no language!')],
  ['edges', ({ edges }) => (edges.target = [...edges.source])],
])('of an index says %s where %s', (path, spoil) => {
  const spoiled = copy();
  spoil(spoiled);
  expect(pathOf(readCorpusIndex(spoiled))).toBe(path);
});

describe('a packed index', () => {
  const packed = () => structuredClone(packIndex(madeIndex())) as Record<string, Record<string, never>>;
  const spoiled = (table: string, name: string, column: unknown) => {
    const json = packed();
    return { ...json, [table]: { ...json[table], [name]: column } };
  };

  it('is the index it was made of', () => {
    expect(readCorpusIndex(packed())).toEqual({ ok: true, value: madeIndex() });
    expect(packed()).toMatchObject({
      documents: { node: { steps: [2, 1, 3] } },
      mentions: { status: { words: ['resolved', 'uncertain'], rows: [0, 0, 1, 0, 0, 0] } },
      nodes: { id: madeIndex().nodes.id },
    });
  });

  it.each<[string, string, string, unknown]>([
    ['mentions.act.1', 'mentions', 'act', { words: ['recall', 'laud'], rows: [0, 1] }],
    ['mentions.act.1', 'mentions', 'act', { words: ['recall'], rows: [0, 1] }],
    ['mentions.act.0', 'mentions', 'act', { words: ['recall'], rows: ['length'] }],
    ['mentions.act', 'mentions', 'act', { words: 'recall', rows: [0] }],
    ['mentions.act', 'mentions', 'act', 'recall'],
    ['mentions', 'mentions', 'act', { words: ['recall'], rows: [0] }],
    ['documents.node.1', 'documents', 'node', { steps: [0, 0.5, 0] }],
    ['documents.node.1', 'documents', 'node', { steps: [0, -1, 0] }],
    ['documents.node.0', 'documents', 'node', { steps: ['0', 0, 0] }],
    ['documents.node', 'documents', 'node', { steps: [9, 0, 0] }],
  ])('%s is said where a column is packed wrongly: %s %s %j', (path, table, name, column) => {
    expect(pathOf(readCorpusIndex(spoiled(table, name, column)))).toBe(path);
  });
});

describe('threads', () => {
  const threaded = madeIndex();
  it('and nodes tell the same tracks', () => expect(pathOf(readCorpusIndex(threaded))).toBeNull());

  it.each<[string, (index: Index) => unknown]>([
    ['nodes.track', ({ nodes }) => (nodes.track[1] = 3)],
    ['nodes.track', ({ nodes }) => (nodes.track[1] = null)],
    ['nodes.track', ({ threads }) => (threads[0]!.tracks[0]!.members = [])],
    ['threads', ({ threads }) => threads[0]!.tracks[0]!.members.push(2)],
    ['threads.0.items.0.session', ({ threads }) => (threads[0]!.items[0]!.session = 7.5)],
  ])('%s: or they are refused', (path, spoil) => {
    const spoiled = structuredClone(threaded);
    spoil(spoiled);
    expect(pathOf(readCorpusIndex(spoiled))).toBe(path);
  });
});

describe('a document', () => {
  const part = (id: string, start: number, end: number) => ({
    id,
    kind: 'paragraph' as const,
    marker: null,
    span: { start, end },
    bodyStart: start,
    verb: null,
  });
  const made = {
    ...published[0]!.document,
    text: 'one two',
    parts: [part('p1', 0, 4), part('p2', 4, 7)],
    mentions: [],
  };
  const link = (end: number) => ({ place: 'p1', session: 79, title: null, span: { start: 0, end } });

  it('is taken', () => expect(pathOf(readCorpusDocument(made))).toBeNull());

  it.each([
    ['parts', { parts: [part('p1', 0, 4), part('p2', 4, 8)] }],
    ['parts', { parts: [part('p1', 0, 4), part('p2', 3, 7)] }],
    ['parts', { parts: [part('p1', 4, 0)] }],
    ['parts', { parts: [{ ...part('p1', 0, 4), bodyStart: 5 }] }],
    ['parts.id', { parts: [part('p1', 0, 4), part('p1', 4, 7)] }],
    ['forwardLinks', { forwardLinks: [link(8)] }],
    ['forwardLinks.0.session', { forwardLinks: [{ ...link(7), session: 0 }] }],
    ['symbol', { symbol: 'resolution 78/16' }],
    ['date', { date: '2023-02-29' }],
    ['language', { language: 'no language!' }],
    ['id', { id: '' }],
  ])('says %s where it does not fit: %j', (path, change) => {
    expect(pathOf(readCorpusDocument({ ...made, ...change }))).toBe(path);
  });
});
