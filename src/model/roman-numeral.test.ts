import { expect, it } from 'vitest';
import { romanNumber, romanOf } from './roman-numeral.ts';

it('reads what it writes', () => {
  for (let number = 1; number < 400; number += 1) expect(romanNumber(romanOf(number))).toBe(number);
});

it.each([
  [3, 'III'],
  [24, 'XXIV'],
  [49, 'XLIX'],
  [99, 'XCIX'],
])('writes %i as %s', (number, roman) => expect(romanOf(number)).toBe(roman));

it.each(['', 'iii', 'A', 'X1'])('takes %j for no numeral', (text) => expect(romanNumber(text)).toBeNull());
