import { expect, test } from 'vitest';
import { soughtSymbol } from './unknown-symbol.ts';

test.each([
  ['99/999', 'A/RES/99/999', false],
  ['81/1', 'A/RES/81/1', true],
  ['82/1', 'A/RES/82/1', false],
  ['78/999', 'A/RES/78/999', false],
  ['78/0', 'A/RES/78/0', false],
  ['79/ 12 b', 'A/RES/79/12B', true],
  ['a/res/2625(xxv)', 'A/RES/2625(XXV)', true],
  ['S/RES/1373(2001)', 'S/RES/1373(2001)', true],
  ['A/77/999', 'A/77/999', true],
])('%s is %s, possible in 2026: %s', (query, symbol, possible) => {
  expect(soughtSymbol(query, 2026)).toMatchObject({ symbol, possible });
});

test.each(['security', 'programme of action', 'and/or', '24/7 hours a day', ''])('%s is none', (query) => {
  expect(soughtSymbol(query, 2026)).toBeNull();
});
