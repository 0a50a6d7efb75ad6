import { expect, it } from 'vitest';
import { bodyOf, eraOf } from './body-and-era.ts';

it.each([
  ['A/RES/78/16', 'GA', '2006–'],
  ['A/RES/217A(III)', 'GA', '1946–75'],
  ['A/RES/3201(S-VI)', 'GA', '1946–75'],
  ['A/RES/43/78H', 'GA', '1976–89'],
  ['A/RES/ES-11/1', 'GA', 'era unknown'],
  ['A/C.1/80/L.31', 'GA', '2006–'],
  ['A/56/164', 'GA', '1990–2005'],
  ['S/RES/242(1967)', 'SC', '1946–75'],
  ['E/RES/1996/31', 'ECOSOC', '1990–2005'],
  ['E/2024/30', 'ECOSOC', '2006–'],
  ['A/HRC/RES/52/11', 'HRC', '2006–'],
  ['FCCC/CP/2015/10', 'other', 'era unknown'],
  [null, 'body unknown', 'era unknown'],
])('%s is of %s, %s', (symbol, body, era) => {
  expect([bodyOf(symbol), eraOf(symbol)]).toEqual([body, era]);
});
