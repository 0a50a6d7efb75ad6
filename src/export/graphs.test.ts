import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test, vi } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import { csv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphJson } from './graph-json.ts';
import { graphml } from './graphml.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { nodesCsv } from './nodes-csv.ts';

// Much is read, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });

const index = madeIndex();
/** With titles that would break what does not escape. */
const hostile = madeIndex({
  facts: { ...index.facts, value: index.facts.value.map(() => '=1+1,"<b>&\u0001\ud800\n') },
});

const readers = {
  gexf: (from = index) => parseGexf(DirectedGraph, gexf.write(from, 'es')),
  graphml: (from = index) => parseGraphml(DirectedGraph, graphml.write(from, 'es')),
  'graph-json': (from = index) =>
    DirectedGraph.from(JSON.parse(graphJson.write(from, 'es')) as SerializedGraph),
};

test.each(Object.entries(readers))('%s is read back with every text and citation', (_, read) => {
  const graph = read();
  expect(graph.nodes()).toEqual(index.nodes.id);
  expect(graph.size).toBe(index.edges.source.length);
  expect(graph.getNodeAttributes('A/RES/74/29')).toMatchObject({
    label: '74/29',
    kind: 'resolution',
    state: 'here',
    date: '2019-12-12',
    year: 2019,
    session: 74,
    title: 'Avances en la esfera',
    'title-language': 'es',
    thread: 'developments',
    'thread-title': 'Avances',
    track: 1,
    follows: 'A/RES/43/78H',
    'recalled-by': 1,
    mentions: 1,
    address: 'https://docs.un.org/es/A/RES/74/29',
  });
  expect(graph.getNodeAttributes('A/RES/43/78H')).toMatchObject({
    state: 'gap',
    'recalled-by': 2,
    mentions: 3,
  });
  expect(graph.getNodeAttribute('A/78/265', 'date') ?? null).toBeNull();
  const edge = graph.edge('A/RES/78/16', 'A/RES/43/78H');
  expect(graph.getEdgeAttributes(edge)).toMatchObject({
    mentions: 2,
    acts: 'recall; pursuant',
    places: 'pp1; op4',
    statuses: 'resolved; uncertain',
    backbone: false,
  });
});

test('a title that is not there in the language asked for is given in another, which is said', () => {
  const graph = DirectedGraph.from(JSON.parse(graphJson.write(index, 'fr')) as SerializedGraph);
  expect(graph.getNodeAttributes('A/RES/74/29')).toMatchObject({
    title: 'Developments',
    'title-language': 'en',
    'thread-title': 'Developments',
  });
});

test.each([gexf, graphml, graphJson])('$id says who made it, and of what', ({ write }) => {
  const written = write(index, 'es');
  expect(written).toContain('Recalling');
  expect(written).toContain(`${index.edges.source.length} citations`);
});

test.each(Object.entries(readers))('%s stays whole, whatever the titles', (_, read) => {
  expect(read(hostile).order).toBe(index.nodes.id.length);
});

test('tables have a row for each text and for each mention', () => {
  const nodes = nodesCsv.write(index, 'es').split('\r\n');
  expect(nodes[0]).toBe(
    'id,label,kind,state,date,year,session,title,title-language,thread,thread-title,track,follows,recalled-by,mentions,address',
  );
  expect(nodes[2]).toBe(
    'A/RES/43/78H,43/78 H,resolution,gap,1988-12-07,1988,43,,,developments,Avances,0,,2,3,https://docs.un.org/es/A/RES/43/78H',
  );
  expect(nodes).toHaveLength(index.nodes.id.length + 2);
  const mentions = mentionsCsv.write(index, 'es').split('\r\n');
  expect(mentions.slice(0, 4)).toEqual([
    'source,target,place,act,verb,status,file,language',
    'A/RES/78/16,A/RES/74/29,pp1,recall,Recordando,resolved,A-RES-78-16.txt,es',
    'A/RES/78/16,A/RES/43/78H,pp1,recall,Recordando,resolved,A-RES-78-16.txt,es',
    'A/RES/78/16,A/RES/43/78H,op4,pursuant,de conformidad con,uncertain,A-RES-78-16.txt,es',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@A1', "'@A1"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  [-1, '-1'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\nb', '"a\nb"'],
  [null, ''],
  [true, 'true'],
])('the field %j is written %s', (value, written) => {
  expect(csv(['head'], [[value]])).toBe(`head\r\n${written}\r\n`);
});

test('a table is read back by the rules of RFC 4180, and runs nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), (rows) => {
      const read = readCsv(csv(['a', 'b'], rows)).slice(1);
      const plain = read.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')));
      const expected = rows.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')));
      expect(plain).toEqual(expected);
      for (const field of read.flat()) expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});

/** RFC 4180, by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
