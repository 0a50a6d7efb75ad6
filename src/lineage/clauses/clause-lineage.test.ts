import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { readPublishedClauses } from '../../model/read-published.ts';
import { clauseContext, nodeOfClause } from './clause-context.ts';
import { earlierClauses } from './clause-line.ts';
import { clauseLineage } from './clause-lineage.ts';

const CRIME =
  'Considering that it is necessary to prevent the misuse of information resources for criminal purposes';
const AGENDA =
  'Decides to include in the provisional agenda of its next session the item entitled “Developments”';

function linksOf(texts: readonly MadeText[]): string[] {
  const { index, read } = madeThread(texts);
  const { table } = clauseContext(index, clauseLineage(index, read));
  const named = (clause: number) => `${table.documentOf(clause)} ${table.placeOf(clause)}`;
  return Array.from({ length: table.size }, (_, clause) => clause).flatMap((clause) =>
    table
      .ancestors(clause)
      .map((link) => `${named(clause)} < ${named(link.clause)} ${link.degree} ${link.basis}`),
  );
}

describe('an ancestor', () => {
  it('is looked for among the texts cited, then in the thread, then everywhere', () => {
    const old = { date: '2019-12-12', clauses: { pp1: CRIME } };
    const later = { id: 'A/RES/75/1', date: '2020-12-01', clauses: { pp1: CRIME } };
    expect(
      linksOf([
        { id: 'A/RES/74/1', ...old },
        { ...later, cites: ['A/RES/74/1'] },
      ]),
    ).toEqual(['1 pp1 < 0 pp1 0 citation']);
    expect(linksOf([{ id: 'A/RES/74/1', ...old }, later])).toEqual(['1 pp1 < 0 pp1 0 thread']);
    expect(linksOf([{ id: 'A/RES/74/1', ...old, apart: true }, later])).toEqual(['1 pp1 < 0 pp1 0 wording']);
  });

  it.each([
    [
      'La France a Paris pour capitale et le décide ainsi',
      'La France à Paris pour capitale et le décide ainsi',
    ],
    ['Decides to act in 2–5 years and so to report', 'Decides to act in 2 5 years and so to report'],
    ['Decides to act and/or to report to the Assembly', 'Decides to act and or to report to the Assembly'],
    ['Decides to spend 5 $ on it in that year', 'Decides to spend 5 € on it in that year'],
  ])('is a copy only where a comparison says so: “%s” and “%s”', (before, after) => {
    const text = (id: string, date: string, words: string) => ({ id, date, clauses: { pp1: words } });
    const degreeOf = (words: string) => {
      const [link = ''] = linksOf([
        text('A/RES/74/1', '2019-12-12', before),
        text('A/RES/75/1', '2020-12-01', words),
      ]);
      return link.split(' ')[5];
    };
    expect(Number(degreeOf(after))).toBeGreaterThan(0);
    expect(Number(degreeOf(before.replace(' ', '  ')))).toBe(0);
  });

  it('is the last of several with the same words', () => {
    const texts = ['72', '73', '74', '75'].map((session, at) => ({
      id: `A/RES/${session}/1`,
      date: `${2017 + at}-12-01`,
      clauses: { pp1: CRIME },
    }));
    expect(linksOf(texts)).toEqual([
      '1 pp1 < 0 pp1 0 thread',
      '2 pp1 < 1 pp1 0 thread',
      '3 pp1 < 2 pp1 0 thread',
    ]);
  });

  it('is never in another language, in a copy of the text itself, or in a draft', () => {
    const clauses = { pp1: CRIME };
    expect(
      linksOf([
        { id: 'A/RES/74/1', date: '2019-12-12', language: 'fr', clauses },
        { id: 'A/C.1/74/L.1', date: '2019-10-01', kind: 'document', clauses },
        { id: 'A/RES/75/1', date: '2020-12-12', clauses },
        { id: 'A/RES/75/1', date: '2020-12-12', clauses },
      ]),
    ).toEqual([]);
  });

  it('is none where it cannot be known which text was first', () => {
    const clauses = { pp1: CRIME };
    expect(
      linksOf([
        { id: 'A/RES/74/1', date: null, clauses },
        { id: 'S/RES/2500(2019)', date: '2019-12-12', clauses },
      ]),
    ).toEqual([]);
  });
});

describe('procedure', () => {
  it('is marked', () => {
    const { index, read } = madeThread([
      { id: 'A/RES/74/1', date: null, clauses: { pp1: CRIME, op1: AGENDA } },
    ]);
    expect(clauseLineage(index, read).clauses.boilerplate).toEqual([1]);
  });
});

const words = fc.constantFrom(
  CRIME,
  AGENDA,
  'Recalling it',
  'Noting',
  '',
  CRIME.toUpperCase(),
  `${CRIME} ${AGENDA}`,
);
const text: fc.Arbitrary<MadeText> = fc.record({
  id: fc.constantFrom('A/RES/73/1', 'A/RES/73/2', 'A/RES/74/1', 'A/RES/75/1', 'S/RES/2500(2019)', 'A/74/1'),
  date: fc.constantFrom(null, '2018-12-12', '2019-12-12', '2020-12-12'),
  language: fc.constantFrom('en', 'fr'),
  cites: fc.constantFrom([], ['A/RES/73/1']),
  clauses: fc.record({ pp1: words, pp2: words, op1: words }),
});
const cited: MadeText = { id: 'A/RES/73/1', date: '2018-12-12', clauses: {} };

it('leads back in time, to clauses that are there, and never round; the same texts give the same bytes', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
      const { index, read } = madeThread([cited, ...texts]);
      const published = clauseLineage(index, read);
      expect(readPublishedClauses(JSON.parse(JSON.stringify(published)), index)).toEqual({
        ok: true,
        value: published,
      });
      expect(JSON.stringify(clauseLineage(index, read))).toBe(JSON.stringify(published));
      const context = clauseContext(index, published);
      for (let clause = 0; clause < context.table.size; clause += 1) {
        for (const { clause: earlier } of context.table.ancestors(clause)) {
          expect(context.order.isEarlier(nodeOfClause(context, earlier), nodeOfClause(context, clause))).toBe(
            true,
          );
        }
        expect(earlierClauses(context.table, clause).has(clause)).toBe(false);
      }
    }),
  );
});

it('copies the whole of a text that says the same again', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([CRIME, AGENDA, 'Recalling its resolutions', 'Noting the report'], {
        minLength: 1,
      }),
      (all) => {
        const clauses = Object.fromEntries(all.map((each, at) => [`pp${at + 1}`, each]));
        const links = linksOf([
          { id: 'A/RES/74/1', date: '2019-12-12', clauses },
          { id: 'A/RES/75/1', date: '2020-12-12', clauses },
        ]);
        expect(links).toEqual(all.map((_, at) => `1 pp${at + 1} < 0 pp${at + 1} 0 thread`));
      },
    ),
  );
});
