import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeThread } from '../../tests/fixtures/made-thread.ts';
import { cardOf } from './document-card.ts';
import { joinCitations } from './join-citations.ts';

test('a slip in a draft is told by what the published texts cite', () => {
  const cites = ['S/RES/1989(2011)'];
  const { index } = madeThread([
    { id: 'A/RES/70/1', date: '2015-12-10', cites, clauses: {} },
    { id: 'A/RES/72/1', date: '2017-12-10', cites, clauses: {} },
    { id: 'S/RES/1989(2011)', date: null, clauses: {} },
  ]);
  const { node, language, path, file } = index.documents;
  // Cited, and not here.
  const here = <T>(column: readonly T[]) => column.slice(0, 2);
  const documents = { node: here(node), language: here(language), path: here(path), file: here(file) };
  const twoYears = (cited: string) => {
    const draft = madeDocument({ symbol: 'A/C.1/78/L.1', mentions: [cited] });
    const { ledger } = joinCitations({ ...index, documents }, [cardOf(draft)]);
    return ledger.filter(({ code }) => code === 'two-years');
  };
  expect(twoYears('S/RES/1989(2001)')).toMatchObject([
    { document: 2, candidates: ['S/RES/1989(2001)', 'S/RES/1989(2011)'] },
  ]);
  expect(twoYears('S/RES/1989(2011)')).toEqual([]);
});
