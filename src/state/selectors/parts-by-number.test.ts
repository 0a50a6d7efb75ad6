import { expect, test } from 'vitest';
import type { Part } from '../../model/part.ts';
import { partsByNumber } from './parts-by-number.ts';

const part = (id: string): Part => ({
  id,
  kind: id.startsWith('pp') ? 'preambular' : id === 'masthead' ? 'masthead' : 'operative',
  marker: null,
  span: { start: 0, end: 0 },
  bodyStart: 0,
  verb: null,
});

test('every paragraph of both versions stands once, those of one number together', () => {
  const left = ['masthead', 'pp1', 'pp2', 'op1', 'op3'].map(part);
  const right = ['pp0', 'pp1', 'pp2', 'op1', 'op2', 'op2(a)'].map(part);
  expect(
    partsByNumber(left, right).map((pair) => [pair.left?.id ?? '–', pair.right?.id ?? '–'].join(' ')),
  ).toEqual(['– pp0', 'pp1 pp1', 'pp2 pp2', 'op1 op1', '– op2', '– op2(a)', 'op3 –']);
});
