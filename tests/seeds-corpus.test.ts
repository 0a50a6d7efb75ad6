import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { readRegister } from '../src/graph/register.ts';
import { buildCorpus } from './fixtures/build-corpus.ts';

const SOURCES = 'data/sources';
const documents = readdirSync(SOURCES)
  .sort()
  .flatMap((name) => extractDocuments({ name, text: readFileSync(`${SOURCES}/${name}`, 'utf8') }));
const register = readRegister(readFileSync('data/register/register.csv', 'utf8'));
const { index } = buildCorpus(documents, register);
const { nodes, edges, mentions } = index;

const rowOf = (id: string) => nodes.id.indexOf(id);
const shortly = (rows: readonly number[]) =>
  rows.map((row) => nodes.id[row]?.replace('A/RES/', '')).join(' ');
const targetsOf = (id: string, kind: string) =>
  edges.target.filter((target, edge) => edges.source[edge] === rowOf(id) && nodes.kind[target] === kind);

describe('the seeds, as read by hand', () => {
  it('have 41 resolutions, 37 of them gaps', () => {
    const resolutions = nodes.id.filter((_, node) => nodes.kind[node] === 'resolution');
    expect(resolutions).toHaveLength(41);
    expect(resolutions.filter((id) => !index.documents.node.includes(rowOf(id)))).toHaveLength(37);
    expect(resolutions.sort()).toEqual(register.rows.map(({ symbol }) => symbol).sort());
  });

  it('have 84 citations of resolutions and 10 mentions of other documents', () => {
    const citing = edges.target.map((target) => nodes.kind[target]);
    expect(citing.filter((kind) => kind === 'resolution')).toHaveLength(84);
    expect(mentions.edge.filter((edge) => citing[edge] === 'document')).toHaveLength(10);
  });

  it.each([
    ['A/RES/74/29', '2019-12-12', 22, 22, 'A/74/363'],
    ['A/RES/77/36', '2022-12-07', 25, 26, 'A/77/275 A/77/380 A/AC.292/2022/INF/4'],
    ['A/RES/78/16', '2023-12-04', 28, 32, 'A/75/816 A/77/275 A/78/265 A/78/404 A/78/76'],
    ['A/RES/78/311', '2024-07-01', 9, 9, 'A/78/L.86'],
  ])('%s of %s cites %i resolutions in %i mentions, and %s', (id, date, cited, times, others) => {
    expect(nodes.date[rowOf(id)]).toBe(date);
    expect(targetsOf(id, 'resolution')).toHaveLength(cited);
    const mentioned = mentions.edge.filter(
      (edge) => edges.source[edge] === rowOf(id) && nodes.kind[edges.target[edge] ?? -1] === 'resolution',
    );
    expect(mentioned).toHaveLength(times);
    expect(shortly(targetsOf(id, 'document'))).toBe(others);
  });

  it('keep a report and a resolution of one number apart, and say so', () => {
    expect(nodes.kind[rowOf('A/78/265')]).toBe('document');
    expect(nodes.kind[rowOf('A/RES/78/265')]).toBe('resolution');
    expect(index.ledger).toMatchObject([{ code: 'near-twins', candidates: ['A/RES/78/265', 'A/78/265'] }]);
  });

  it('have a document that is no resolution, with its nine recommendations, citing nothing', () => {
    const row = index.documents.file.indexOf('UCCI-2024-call-to-action.es.txt');
    const node = index.documents.node[row] ?? -1;
    expect(nodes.kind[node]).toBe('other');
    expect(edges.source).not.toContain(node);
    const text = documents.find(({ file }) => file === index.documents.file[row]);
    const numbered = text?.parts.filter(({ marker }) => /^\d\.$/.test(marker ?? ''));
    expect(numbered?.map(({ marker }) => marker)).toEqual(Array.from({ length: 9 }, (_, n) => `${n + 1}.`));
  });

  it('have a date with a source for every resolution, agreed by all who give one', () => {
    const dated = new Set(index.facts.node.filter((_, row) => index.facts.name[row] === 'date'));
    for (const { symbol, date } of register.rows) {
      expect(nodes.date[rowOf(symbol)]).toBe(date);
      expect(dated).toContain(rowOf(symbol));
    }
    expect(index.facts.source.filter((source) => !/^(?:masthead|mention|register):./.test(source))).toEqual(
      [],
    );
  });
});

describe('the threads of the seeds', () => {
  const [security, conferences, ...others] = index.threads;

  it('are two', () => {
    expect(others).toEqual([]);
    expect(conferences?.tracks.map(({ members }) => shortly(members))).toEqual(['78/1 78/265 78/311']);
  });

  it('show one item in two languages, its number changing with the sessions', () => {
    expect(security?.titles).toEqual({
      en: 'Developments in the field of information and telecommunications in the context of international security',
      es: 'Avances en la esfera de la información y las telecomunicaciones en el contexto de la seguridad internacional',
    });
    expect(security?.items.map(({ session, number }) => `${session}: ${number}`)).toEqual([
      '71: 93',
      '73: 96',
      '74: 93',
      '77: 94',
      '78: 94',
    ]);
  });

  it('show the trunk and since the 73rd session two rival tracks, joined in 76/19', () => {
    expect(security?.tracks.map(({ members }) => shortly(members))).toEqual([
      '36/103 43/78H 53/70 54/49 55/28 56/19 57/53 58/32 59/61 60/45 61/54 62/17 63/37 64/25 65/41 66/24 67/27 ' +
        '68/243 69/28 70/237 71/28 76/19',
      '73/27 74/29 75/240 77/36',
      '73/266 74/28 75/32 77/37 78/16',
    ]);
    expect(shortly(security?.inferred ?? [])).toBe('77/37');
  });

  it('lead forward to what followed', () => {
    const links = security?.forwardLinks.map(({ node, place, session, followedBy }) =>
      [shortly([node]), place, session, shortly(followedBy)].join(' '),
    );
    expect(links).toEqual(['74/29 op3 75 75/32 75/240', '77/36 op7 78 78/16', '78/16 op5 79 ']);
  });

  it('show succession through the gaps, splitting and joining', () => {
    const pairs = index.succession.source.map((source, row) =>
      shortly([index.succession.target[row] ?? -1, source]),
    );
    expect(pairs).toEqual(
      expect.arrayContaining(['71/28 73/27', '71/28 73/266', '75/240 76/19', '75/32 76/19', '76/19 77/37']),
    );
    expect(pairs).toHaveLength(29);
    expect(pairs).not.toContain('77/36 77/37');
  });
});
