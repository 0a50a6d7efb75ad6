import { expect, it } from 'vitest';
import { firstItemNumber, seriesOf } from './agenda-statements.ts';

it.each([
  ['94', '94'],
  ['13 and 117', '13'],
  ['15 y 116', '15'],
  ['71 (b)', '71(b)'],
  ['26 c)', '26(c)'],
  ['71, b ,', '71(b)'],
  ['98 (rr)', '98(rr)'],
  ['Tema 94', '94'],
  ['none', null],
])('of the item %j the first number is %j', (printed, number) => {
  expect(firstItemNumber(printed)).toBe(number);
});

it.each([
  ['A/RES/78/16', 'GA 78'],
  ['A/RES/217A(III)', 'GA III'],
  ['A/HRC/RES/52/11', 'HRC 52'],
  ['A/78/265', null],
  ['file:draft', null],
])('%s belongs to %j', (id, series) => {
  expect(seriesOf(id)).toBe(series);
});
