import { describe, expect, test } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { clauseLineage } from '../../lineage/clauses/clause-lineage.ts';
import { clauseLines, clausePlace, spotlightOf, textClauses } from './clauses-of.ts';
import type { Corpus } from './corpus.ts';

const PEACE =
  'Stressing that it is in the interest of all States to promote the peaceful use of these technologies';
const CRIME =
  'Considering that it is necessary to prevent the misuse of information resources for criminal purposes';
const RIGHTS = 'Underscoring the importance of respect for human rights and fundamental freedoms in that use';

const TEXTS: readonly MadeText[] = [
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: PEACE, pp2: CRIME } },
  { id: 'A/RES/71/1', date: '2016-12-12', clauses: { pp1: PEACE, pp2: RIGHTS } },
  { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: CRIME.replace('prevent', 'combat'), pp2: PEACE } },
];

const { index, read } = madeThread(TEXTS);
const published = clauseLineage(index, read);
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };
const fates = (document: number) =>
  textClauses(corpus, published, document)?.clauses.map(({ place, fate, sources }) =>
    [place, fate, ...sources.slice(0, 1).map(({ id, place: from }) => `${id} ${from}`)].join(' '),
  );

describe('the clauses of a text', () => {
  test('what nothing here can tell of is not called new', () => {
    expect(fates(0)).toEqual(['pp1 unknown', 'pp2 unknown']);
  });

  test('the same, new, and returned after a text without it', () => {
    expect(fates(1)).toEqual(['pp1 same A/RES/70/1 pp1', 'pp2 new']);
    expect(fates(2)).toEqual(['pp1 returned A/RES/70/1 pp2', 'pp2 same A/RES/71/1 pp1']);
    const [crime] = textClauses(corpus, published, 2)!.clauses;
    expect(crime).toMatchObject({ without: ['A/RES/71/1'], years: 2 });
  });

  test('what the text before had', () => {
    const { previous, dropped } = textClauses(corpus, published, 2)!;
    expect(previous).toBe('A/RES/71/1');
    expect(dropped).toEqual([{ id: 'A/RES/71/1', document: 1, place: 'pp2' }]);
  });

  test("the reader's own documents, whose rows follow, have none", () => {
    expect(textClauses(corpus, published, TEXTS.length)).toBeNull();
  });
});

describe('a clause through the years', () => {
  const lines = clauseLines(corpus, published, 2, 'pp1')!;

  test('in order, and lit with the steps between', () => {
    expect(lines.map(({ id, place }) => `${id} ${place}`)).toEqual(['A/RES/70/1 pp2', 'A/RES/72/1 pp1']);
    expect(spotlightOf(lines)).toEqual({
      texts: ['A/RES/70/1', 'A/RES/72/1'],
      steps: [{ source: 'A/RES/72/1', target: 'A/RES/70/1' }],
    });
  });

  test('none where the text has no such clause', () => {
    expect(clauseLines(corpus, published, 2, 'op9')).toBeNull();
  });

  test('a row is a place', () => {
    expect(clausePlace(corpus, published, 3)).toEqual({ id: 'A/RES/71/1', document: 1, place: 'pp2' });
  });
});
