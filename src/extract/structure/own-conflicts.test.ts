import { expect, test } from 'vitest';
import type { DocumentSymbol } from '../../model/document-symbol.ts';
import { ownConflicts } from './own-conflicts.ts';

const symbol = (text: string) => text as DocumentSymbol;

test.each([
  ['2019-12-18', 74, 'A/RES/74/124', '2019-12-18', []],
  ['2019-12-18', 74, 'A/RES/74/124', null, []],
  ['2019-12-18', 64, 'A/RES/74/124', '2019-12-18', ['two-own-sessions']],
  ['2019-12-18', null, 'A/RES/74/124', '2019-12-19', ['two-own-dates']],
  ['2015-07-02', 29, 'A/HRC/RES/21/18', null, ['two-own-sessions']],
  ['1970-10-24', 25, 'A/RES/2625(XXV)', null, []],
  ['2012-07-26', 1, 'E/RES/2012/16', null, []],
  [null, 10, 'A/RES/S-10/2', null, []],
])('dated %s, session %s, %s, closed %s: %s', (date, session, name, closing, expected) => {
  const found = ownConflicts({ date, session, symbol: symbol(name) }, closing);
  expect(found.map(({ code }) => code)).toEqual(expected);
});
