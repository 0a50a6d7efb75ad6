import { describe, expect, test } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { clauseContext } from '../clauses/clause-context.ts';
import { clauseLineage } from '../clauses/clause-lineage.ts';
import { growClauses } from './grow-clauses.ts';
import { ownOrder } from './own-order.ts';
import { traceOwn } from './trace-own.ts';

const PEACE =
  'Stressing that it is in the interest of all States to promote the peaceful use of these technologies';
const CRIME =
  'Considering that it is necessary to prevent the misuse of information resources for criminal purposes';
const RIGHTS = 'Underscoring the importance of respect for human rights and fundamental freedoms in that use';

const PUBLISHED: readonly MadeText[] = [
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: PEACE, pp2: CRIME } },
  { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: PEACE, op1: CRIME.replace('prevent', 'combat') } },
  { id: 'A/RES/72/9', date: '2017-12-06', apart: true, clauses: { pp1: RIGHTS } },
];
const DRAFT: MadeText = {
  id: 'file:draft',
  date: null,
  kind: 'other',
  cites: ['A/RES/72/9'],
  clauses: {
    pp1: RIGHTS,
    pp2: PEACE.replace('peaceful ', ''),
    pp3: 'Recalling what nobody has recalled before',
  },
};
const GAP: MadeText = {
  id: 'A/RES/71/1',
  date: '2016-12-12',
  clauses: { pp1: PEACE, pp2: CRIME.replace('prevent', 'combat') },
};

/** Own texts beside the published ones: what is traced, and the clauses with them. */
async function made(own: readonly MadeText[], missing = -1) {
  const published = PUBLISHED.length;
  const { index, read } = madeThread([...PUBLISHED, ...own]);
  const told: string[] = [];
  const asked: number[] = [];
  const growth = await traceOwn({
    index,
    published,
    read: (row) => {
      asked.push(row);
      return Promise.resolve(row === missing ? null : read(row));
    },
    told: (done, total) => told.push(`${done}/${total}`),
  });
  const alone = madeThread(PUBLISHED);
  const clauses = growClauses(clauseLineage(alone.index, alone.read), growth);
  const { table } = clauseContext(index, clauses, ownOrder(index, published));
  const nameOf = (clause: number) =>
    `${index.nodes.id[index.documents.node[table.documentOf(clause)]!]} ${table.placeOf(clause)}`;
  const from = (document: number, place: string) =>
    table
      .ancestors(table.clauseAt(document, place)!)
      .map(({ clause, degree, basis }) => `${nameOf(clause)} ${degree} ${basis}`);
  return { growth, clauses, from, told, asked };
}

describe('a draft', () => {
  test('comes from its thread and from what it cites, and what is new comes from nowhere', async () => {
    const { from, growth, told } = await made([DRAFT]);
    expect(from(3, 'pp1')).toEqual(['A/RES/72/9 pp1 0 citation']);
    expect(from(3, 'pp2')).toEqual(['A/RES/72/1 pp1 0.03 thread']);
    expect(from(3, 'pp3')).toEqual([]);
    expect([growth.read, growth.unread, told.at(-1)]).toEqual([3, 0, '4/4']);
  });

  test('is nobody’s ancestor, and changes nothing that is published', async () => {
    const { growth, clauses } = await made([DRAFT, { ...DRAFT, id: 'file:later' }]);
    expect(growth.links.every(({ earlier }) => earlier.document < 3)).toBe(true);
    const alone = madeThread(PUBLISHED);
    const before = clauseLineage(alone.index, alone.read);
    expect(clauses.links.later.slice(0, before.links.later.length)).toEqual(before.links.later);
    expect(clauses.clauses.place.slice(0, 5)).toEqual(before.clauses.place);
  });

  test('of an early session comes from what was there before it', async () => {
    const { from } = await made([{ ...DRAFT, id: 'A/C.1/71/L.1', kind: 'document' }]);
    expect(from(3, 'pp2')).toEqual(['A/RES/70/1 pp1 0.03 thread']);
  });

  test('whose texts cannot be read is traced among the others, and says how many there were', async () => {
    const { from, growth } = await made([DRAFT], 1);
    expect(from(3, 'pp2')).toEqual(['A/RES/70/1 pp1 0.03 thread']);
    expect([growth.read, growth.unread]).toEqual([2, 1]);
  });

  test('of no known language has no clauses', async () => {
    const { index, read } = madeThread([...PUBLISHED, DRAFT]);
    const documents = { ...index.documents, language: ['en', 'en', 'en', null] };
    const growth = await traceOwn({
      index: { ...index, documents },
      published: 3,
      read: (row) => Promise.resolve(read(row)),
      told: () => {},
    });
    expect(growth).toEqual({ clauses: [[]], links: [], read: 0, unread: 0 });
  });
});

describe('a text that fills a gap', () => {
  test('stands between the texts before and after it, where it is closer', async () => {
    const { from } = await made([GAP]);
    expect(from(3, 'pp1')).toEqual(['A/RES/70/1 pp1 0 thread']);
    expect(from(1, 'pp1')).toEqual(['A/RES/71/1 pp1 0 thread']);
    expect(from(1, 'op1')).toEqual(['A/RES/71/1 pp2 0 thread']);
  });

  test('does not take the place of what is closer', async () => {
    const { from } = await made([{ ...GAP, clauses: { pp1: `${PEACE} for all of mankind` } }]);
    expect(from(1, 'pp1')).toEqual(['A/RES/70/1 pp1 0 thread']);
  });

  test('links stand in the order of the later clauses, as published ones do', async () => {
    const { clauses } = await made([GAP, DRAFT]);
    expect(clauses.links.later).toEqual([...clauses.links.later].sort((a, b) => a - b));
    expect(clauses.clauses.count).toEqual([2, 2, 1, 2, 3]);
  });
});

test('texts that have nothing to do with it are not read', async () => {
  const { asked } = await made([{ ...DRAFT, cites: [] }]);
  expect(asked).toEqual([0, 1, 3]);
});
