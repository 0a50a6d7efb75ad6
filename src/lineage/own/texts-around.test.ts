import { expect, test } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { ownOrder } from './own-order.ts';
import { textsAround } from './texts-around.ts';
import { traceOwn } from './trace-own.ts';

const texts = (session: number, count: number): MadeText[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `A/RES/${session}/${at + 1}`,
    date: null,
    apart: true,
    clauses: {},
  }));
const draft = (id: string, cited: readonly MadeText[], apart = true): MadeText => ({
  id: `file:${id}`,
  date: null,
  kind: 'other',
  apart,
  cites: cited.map((text) => text.id),
  clauses: {},
});

function around(published: readonly MadeText[], own: readonly MadeText[]) {
  const { index } = madeThread([...published, ...own]);
  const [group] = textsAround(index, published.length, ownOrder(index, published.length));
  return { left: group!.left, read: group!.rows.filter((row) => row < published.length) };
}

test('of too many texts the rest is counted, and no own document is left without', () => {
  const [many, few] = [texts(70, 1500), texts(71, 20)];
  const { left, read } = around([...many, ...few], [draft('first', many), draft('second', few)]);
  expect([read.length, left]).toEqual([800, 720]);
  expect(read.filter((row) => row >= 1500)).toHaveLength(20);
});

test('what is cited goes before what is only of the same thread', () => {
  const thread = texts(70, 900).map((text) => ({ ...text, apart: false }));
  const cited = texts(71, 10);
  const { left, read } = around([...thread, ...cited], [draft('one', cited, false)]);
  expect([read.filter((row) => row >= 900).length, left]).toEqual([10, 110]);
});

test('texts beyond what is read are said to be unread', async () => {
  const many = texts(70, 803);
  const { index, read } = madeThread([...many, draft('one', many)]);
  const growth = await traceOwn({
    index,
    published: 803,
    read: (row) => Promise.resolve(read(row)),
    told: () => {},
  });
  expect([growth.read, growth.unread]).toEqual([800, 3]);
});

test('edges and nodes are not looked through for each own document', () => {
  const many = texts(70, 300);
  const { index } = madeThread([
    ...many,
    ...Array.from({ length: 100 }, (_, at) => draft(`${at}`, [many[at]!])),
  ]);
  let looks = 0;
  const counted = <T>(column: readonly T[]) =>
    new Proxy(column, {
      get: (all, name) => {
        looks += 1;
        return Reflect.get(all, name) as unknown;
      },
    });
  const { nodes, edges } = index;
  textsAround(
    {
      ...index,
      nodes: { ...nodes, thread: counted(nodes.thread) },
      edges: { ...edges, source: counted(edges.source), target: counted(edges.target) },
    } as typeof index,
    300,
    ownOrder(index, 300),
  );
  // A few looks a row, and not a hundred.
  expect(looks).toBeLessThan(10 * (nodes.id.length + edges.source.length));
});
