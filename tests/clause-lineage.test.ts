import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { readRegister } from '../src/graph/register.ts';
import { buildCorpus } from './fixtures/build-corpus.ts';
import { clauseContext } from '../src/lineage/clauses/clause-context.ts';
import { clauseHistory } from '../src/lineage/clauses/clause-history.ts';
import { clauseLineage } from '../src/lineage/clauses/clause-lineage.ts';
import { clauseStatus } from '../src/lineage/clauses/clause-status.ts';
import { documentClauses } from '../src/lineage/clauses/document-clauses.ts';
import { droppedClauses } from '../src/lineage/clauses/dropped-clauses.ts';
import { compare } from '../src/lineage/compare/compare.ts';
import { WordingCollector } from '../src/lineage/wording/wording-collector.ts';
import { WordingIndex } from '../src/lineage/wording/wording-index.ts';
import { wordingUses } from '../src/lineage/wording/wording-uses.ts';

const SOURCES = 'data/sources';
const TABLES = join(import.meta.dirname, 'fixtures', 'comparisons');

const seeds = readdirSync(SOURCES).flatMap((name) =>
  extractDocuments({ name, text: readFileSync(join(SOURCES, name), 'utf8') }),
);
const { index, documents } = buildCorpus(
  seeds,
  readRegister(readFileSync('data/register/register.csv', 'utf8')),
);
const published = clauseLineage(index, (row) => documents[row]!.document);
const context = clauseContext(index, published);
const { table } = context;

const rowOf = (id: string) =>
  index.documents.node.findIndex((node) => index.nodes.id[node] === `A/RES/${id}`);
const clauseOf = (name: string) => {
  const [id = '', place = ''] = name.split(' ');
  return table.clauseAt(rowOf(id), place) ?? -1;
};
const named = (clause: number) =>
  `${index.nodes.id[index.documents.node[table.documentOf(clause)]!]?.replace('A/RES/', '')} ${table.placeOf(clause)}`;

/** "74/29 pp7 > 77/36 pp5" for every pair of clauses in the tables read by hand; `*` where the clause has moved. */
const pairsByHand = readdirSync(TABLES)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const [left = '', right = ''] = [...file.matchAll(/(\d+)-(\d+)/g)].map(
      ([, session, number]) => `${session}/${number}`,
    );
    const rows = readFileSync(join(TABLES, file), 'utf8').trim().split('\n');
    return rows.flatMap((row) => {
      const [ones = '', others = '', , moves = ''] = row.split('|').map((cell) => cell.trim());
      const moved = /reordered|transferred/.test(moves) ? '*' : '';
      if (ones === '–' || others === '–') return [];
      return ones
        .split(', ')
        .flatMap((one) => others.split(', ').map((other) => `${left} ${one} > ${right} ${other}${moved}`));
    });
  });

const links = Array.from({ length: table.size }, (_, clause) => clause).flatMap((clause) =>
  table.ancestors(clause).map((link) => `${named(link.clause)} > ${named(clause)}${link.moved ? '*' : ''}`),
);

describe('the lineage of the seeds', () => {
  it('has no link that the tables read by hand have not', () => {
    expect(links.filter((link) => !pairsByHand.includes(link))).toEqual([]);
  });

  it('has a link for every clause that has an ancestor in them', () => {
    const later = (pair: string) => /> ([^*]+)/.exec(pair)?.[1];
    expect(new Set(links.map(later))).toEqual(new Set(pairsByHand.map(later)));
  });

  it('tells of a change what a comparison of the two texts tells', () => {
    const seen = [];
    for (const [before, after] of [
      ['74/29', '77/36'],
      ['74/29', '78/16'],
      ['77/36', '78/16'],
    ].map((pair) => pair.map(rowOf) as [number, number])) {
      const text = (row: number) => documents[row]!.document;
      for (const { left, right, degree } of compare(text(before), text(after)).pairs) {
        const ancestors = right.flatMap((id) => table.ancestors(table.clauseAt(after, id) ?? -1));
        const places = ancestors.filter(({ clause }) => table.documentOf(clause) === before);
        const same =
          places
            .map(({ clause }) => table.placeOf(clause))
            .sort()
            .join() === [...left].sort().join();
        if (same && places.length > 0) seen.push([degree, places[0]!.degree] as const);
      }
    }
    expect(seen.length).toBeGreaterThan(10);
    for (const [compared, traced] of seen) expect(traced).toBeCloseTo(compared, 2);
  });

  it('knows that 78/16 pp5 comes from 74/29 and was not in 77/36', () => {
    const history = clauseHistory(context, clauseOf('74/29 pp5'));
    expect(history.map(({ clause }) => named(clause))).toEqual(['74/29 pp5', '78/16 pp5']);
    expect(history[1]).toMatchObject({
      origin: 'edited',
      degree: 0.05,
      moved: false,
      years: 4,
      skipped: [rowOf('77/36')],
    });
  });

  it('knows that 77/36 pp5 was made of two', () => {
    const status = clauseStatus(context, clauseOf('77/36 pp5'));
    expect(status.merged).toBe(true);
    expect(status.ancestors.map(({ clause }) => named(clause)).sort()).toEqual(['74/29 pp7', '74/29 pp9']);
  });

  it('follows the provisional agenda through all three, and marks it as procedure', () => {
    const line = clauseHistory(context, clauseOf('78/16 op5')).map(({ clause }) => clause);
    expect(line.map(named)).toEqual(['74/29 op3', '77/36 op7', '78/16 op5']);
    expect(line.every((clause) => table.isBoilerplate(clause))).toBe(true);
  });

  it('says what 77/36 dropped', () => {
    const dropped = droppedClauses(context, rowOf('77/36'));
    expect(dropped?.clauses.map(named).join(', ')).toBe(
      '74/29 pp2, 74/29 pp4, 74/29 pp5, 74/29 pp6, 74/29 pp8, 74/29 pp11, 74/29 op1, 74/29 op2',
    );
  });
});

it('finds "fines delictivos o terroristas" where it stands', () => {
  const collector = new WordingCollector();
  documents.forEach(({ document }, row) =>
    collector.add(row, document.language ?? '', documentClauses(document)),
  );
  const wording = new WordingIndex('es');
  for (const { piece } of collector.publish(published.clauses.count).files) wording.add(piece);
  const { exact, first, acts } = wordingUses(context, [wording.find('Fines delictivos o terroristas')]);
  expect(exact.flatMap(({ uses }) => uses).map(named)).toEqual(['74/29 pp5', '78/16 pp5']);
  expect(first.map(named)).toEqual(['74/29 pp5']);
  expect(acts).toEqual([{ act: 'consider', count: 2 }]);
});
