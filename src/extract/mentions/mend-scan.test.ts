import { expect, test } from 'vitest';
import { mendBracket, mendNumber } from './mend-scan.ts';

test.each([
  ['111', 'III'],
  ['Ill', 'III'],
  ['XVID', 'XVII'],
  ['XXH', 'XXII'],
  ['1 V', 'IV'],
  ['X VII', 'XVII'],
  ['XVJII', 'XVIII'],
  ['S-Yl', 'S-VI'],
  ['1 980', '1980'],
  ['I 979', '1979'],
])('%s is read as %s', (scanned, mended) => {
  expect(mendBracket(scanned)).toBe(mended);
});

test.each([
  ['S58', 558],
  ['I11', 111],
  ['1O3', 103],
])('%s is read as %d', (scanned, mended) => {
  expect(mendNumber(scanned)).toBe(mended);
});
