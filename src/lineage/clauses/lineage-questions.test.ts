import { describe, expect, it } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { clauseContext } from './clause-context.ts';
import { clauseHistory } from './clause-history.ts';
import { clauseLineage } from './clause-lineage.ts';
import { clauseStatuses, type ClauseStatus } from './clause-status.ts';
import { droppedClauses } from './dropped-clauses.ts';
import { previousText } from './thread-texts.ts';

const PEACE =
  'Stressing that it is in the interest of all States to promote the peaceful use of these technologies';
const CRIME =
  'Considering that it is necessary to prevent the misuse of information resources for criminal purposes';
const RIGHTS = 'Underscoring the importance of respect for human rights and fundamental freedoms in that use';
const REPORT = 'Requests the Secretary-General to submit a comprehensive report on all of these views';

const TEXTS: readonly MadeText[] = [
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: PEACE, pp2: CRIME, op1: REPORT } },
  { id: 'A/RES/71/1', date: '2016-12-12', clauses: { pp1: PEACE, pp2: RIGHTS, op1: REPORT } },
  {
    id: 'A/RES/72/1',
    date: '2017-12-05',
    clauses: { pp1: CRIME.replace('prevent', 'combat'), pp2: PEACE, pp3: RIGHTS },
  },
];

function questions(texts: readonly MadeText[]) {
  const { index, read } = madeThread(texts);
  const context = clauseContext(index, clauseLineage(index, read));
  const at = (document: number, place: string) => context.table.clauseAt(document, place) ?? -1;
  const named = (clause: number) =>
    `${index.nodes.id[index.documents.node[context.table.documentOf(clause)]!]} ${context.table.placeOf(clause)}`;
  return { context, at, named };
}

const shortly = ({ origin, moved, merged, split, skipped }: ClauseStatus) =>
  [origin, moved && 'moved', merged && 'merged', split && 'split', skipped.length > 0 && 'returned']
    .filter(Boolean)
    .join(' ');

describe('the clauses of a text', () => {
  const { context } = questions(TEXTS);
  it.each([
    [0, ['introduced', 'introduced', 'introduced']],
    [1, ['copied', 'introduced', 'copied']],
    [2, ['edited returned', 'copied', 'copied']],
  ])('of text %i', (document, expected) => {
    expect(clauseStatuses(context, document).map(shortly)).toEqual(expected);
  });

  it('say how much of them changed, since when, and which texts went without them', () => {
    const [crime] = clauseStatuses(context, 2);
    expect(crime).toMatchObject({ degree: 0.07, years: 2, skipped: [1] });
  });

  it('have not returned where the text before had them in other words', () => {
    const { context: later } = questions([
      ...TEXTS,
      { id: 'A/RES/73/1', date: '2018-12-05', clauses: { pp1: CRIME, pp2: RIGHTS } },
    ]);
    const [crime] = clauseStatuses(later, 3);
    expect(crime?.ancestors.map(({ clause }) => later.table.documentOf(clause))).toEqual([0]);
    expect(crime).toMatchObject({ degree: 0, skipped: [] });
  });
});

describe('the history of a clause', () => {
  const { context, at, named } = questions(TEXTS);
  it('is the same wherever one comes in, in order of adoption', () => {
    const line = ['A/RES/70/1 pp2', 'A/RES/72/1 pp1'];
    for (const start of [at(0, 'pp2'), at(2, 'pp1')]) {
      expect(clauseHistory(context, start).map(({ clause }) => named(clause))).toEqual(line);
    }
  });

  it('goes on through texts that copy it', () => {
    expect(clauseHistory(context, at(1, 'pp1')).map(({ origin }) => origin)).toEqual([
      'introduced',
      'copied',
      'copied',
    ]);
  });
});

describe('what a text has dropped', () => {
  it('is what the text before had', () => {
    const { context, named } = questions(TEXTS);
    expect(droppedClauses(context, 0)).toBeNull();
    const dropped = [1, 2].map((document) => droppedClauses(context, document));
    expect(dropped.map((each) => each?.from)).toEqual([0, 1]);
    expect(dropped.map((each) => each?.clauses.map(named))).toEqual([['A/RES/70/1 pp2'], ['A/RES/71/1 op1']]);
  });
});

describe('the text before', () => {
  it('is that of its own track, where the track has one, and never one of another language', () => {
    const { context } = questions([
      { id: 'A/RES/73/27', date: '2018-12-05', track: 1, clauses: {} },
      { id: 'A/RES/73/266', date: '2018-12-22', track: 2, clauses: {} },
      { id: 'A/RES/74/28', date: '2019-12-12', track: 2, language: 'fr', clauses: {} },
      { id: 'A/RES/74/29', date: '2019-12-12', track: 1, clauses: {} },
      { id: 'A/RES/75/32', date: '2020-12-07', track: 3, clauses: {} },
    ]);
    expect([0, 1, 2, 3, 4].map((document) => previousText(context, document))).toEqual([null, 0, null, 0, 3]);
  });
});

describe('a rival track', () => {
  it('does not count as having dropped what it never had', () => {
    const { context } = questions([
      { id: 'A/RES/74/29', date: '2019-12-12', track: 1, clauses: { pp1: CRIME } },
      { id: 'A/RES/75/32', date: '2020-12-07', track: 2, clauses: { pp1: PEACE } },
      { id: 'A/RES/75/240', date: '2020-12-31', track: 1, clauses: { pp1: CRIME } },
    ]);
    expect(clauseStatuses(context, 2).map(shortly)).toEqual(['copied']);
  });
});
