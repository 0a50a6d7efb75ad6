import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { TextOrder } from './text-order.ts';

type Text = readonly [id: string, date: string | null, session: number | null];

function orderOf(texts: readonly Text[]): TextOrder {
  const nodes: CorpusIndex['nodes'] = {
    ...madeIndex().nodes,
    id: texts.map(([id]) => id),
    date: texts.map(([, date]) => date),
    session: texts.map(([, , session]) => session),
  };
  return new TextOrder({ nodes });
}

const isEarlier = (a: Text, b: Text) => orderOf([a, b]).isEarlier(0, 1);

describe('earlier', () => {
  it.each<[string, Text, Text, boolean, boolean]>([
    ['by date', ['A/RES/78/90', '2023-12-04', 78], ['A/RES/78/16', '2023-12-19', 78], true, false],
    [
      'by number on one day',
      ['A/RES/74/28', '2019-12-12', 74],
      ['A/RES/74/29', '2019-12-12', 74],
      true,
      false,
    ],
    ['by letter', ['A/RES/43/78A', '1988-12-07', 43], ['A/RES/43/78H', '1988-12-07', 43], true, false],
    [
      'by number where a date is missing',
      ['A/RES/74/28', null, 74],
      ['A/RES/74/29', '2019-12-12', 74],
      true,
      false,
    ],
    ['by session', ['A/RES/72/28', null, 72], ['A/RES/74/29', null, 74], true, false],
    [
      'by year of the series',
      ['S/RES/1373(2001)', null, null],
      ['A/RES/74/29', '2019-12-12', 74],
      true,
      false,
    ],
    [
      'not on one day in two series',
      ['S/RES/2500(2019)', '2019-12-12', null],
      ['A/RES/74/29', '2019-12-12', 74],
      false,
      false,
    ],
    [
      'not within the years a session can mean',
      ['A/RES/73/1', null, 73],
      ['S/RES/2500(2019)', '2019-11-04', null],
      false,
      false,
    ],
    ['not where nothing is known', ['file:a', null, null], ['A/RES/74/29', '2019-12-12', 74], false, false],
  ])('%s', (_, a, b, forth, back) => {
    expect([isEarlier(a, b), isEarlier(b, a)]).toEqual([forth, back]);
  });
});

it('carries on what is earlier by number to what that is earlier than', () => {
  const order = orderOf([
    ['A/RES/78/16', '2023-12-04', 78],
    ['A/RES/78/100', null, 78],
    ['A/RES/78/200', '2023-12-22', 78],
    ['S/RES/2720(2023)', '2023-12-23', null],
    ['S/RES/2711(2023)', '2023-11-15', null],
    ['S/RES/2717(2023)', '2023-12-19', null],
  ]);
  expect([order.isEarlier(0, 1), order.isEarlier(1, 2), order.isEarlier(1, 3)]).toEqual([true, true, true]);
  expect(order.isEarlier(4, 1)).toBe(true);
  expect([order.isEarlier(1, 5), order.isEarlier(5, 1)]).toEqual([false, false]);
});

it('claims nothing by number where the dates around it contradict the numbers', () => {
  const order = orderOf([
    ['A/RES/78/5', '2023-12-20', 78],
    ['A/RES/78/10', null, 78],
    ['A/RES/78/20', '2023-12-05', 78],
  ]);
  expect([order.isEarlier(0, 1), order.isEarlier(1, 2), order.isEarlier(2, 0)]).toEqual([false, false, true]);
});

const text: fc.Arbitrary<Text> = fc.tuple(
  fc.constantFrom(
    'A/RES/74/28',
    'A/RES/74/29',
    'A/RES/74/30A',
    'A/RES/74/30B',
    'A/RES/75/1',
    'S/RES/2500(2019)',
    'S/RES/2501(2019)',
    'file:a',
  ),
  fc.constantFrom(null, '2019-12-12', '2020-01-02', '2020-12-31'),
  fc.constantFrom(null, 74, 75),
);

it('is never so both ways, nor for a text and itself', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isEarlier(a, b) && isEarlier(b, a)).toBe(false);
      expect(isEarlier(a, a)).toBe(false);
    }),
  );
});

it('stands in a row in which nothing comes before what is earlier', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 8, selector: ([id]) => id }), (texts) => {
      const order = orderOf(texts);
      const row = texts.map((_, node) => node).sort((a, b) => order.compare(a, b));
      row.forEach((later, at) => {
        for (const before of row.slice(0, at)) expect(order.isEarlier(later, before)).toBe(false);
      });
    }),
    { numRuns: 1000 },
  );
});
