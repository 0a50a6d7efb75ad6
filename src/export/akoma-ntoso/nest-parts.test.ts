import { expect, test } from 'vitest';
import type { Part } from '../../model/part.ts';
import { divideParts } from './divide-parts.ts';
import { elementId } from './element-id.ts';
import { nestParts, type NestedPart } from './nest-parts.ts';

function part(id: string): Part {
  const kind: Part['kind'] = /^(?:masthead|opening|closing|furniture)/.test(id)
    ? (id.replace(/~.*/, '') as Part['kind'])
    : id.includes('.p')
      ? 'paragraph'
      : id.includes('(')
        ? 'sub-paragraph'
        : id.startsWith('pp')
          ? 'preambular'
          : id.startsWith('fn')
            ? 'footnote'
            : id.startsWith('op')
              ? 'operative'
              : 'heading';
  return { id, kind, marker: null, span: { start: 0, end: 0 }, bodyStart: 0, verb: null };
}
const parts = (ids: string) => ids.split(' ').filter(Boolean).map(part);
const shown = ({ part: { id }, more, children, after }: NestedPart): string =>
  [
    id,
    ...more.map((each) => `+${each.id}`),
    ...(children.length > 0 ? [`[${children.map(shown).join(' ')}]`] : []),
    ...after.map((each) => `>${each.id}`),
  ].join('');

test.each([
  ['op1 op2', 'op1 op2'],
  ['op1 op1(a) op1(a)(i) op1(b) op2', 'op1[op1(a)[op1(a)(i)] op1(b)] op2'],
  ['op1 op1.p1 op1(a)', 'op1+op1.p1[op1(a)]'],
  ['op1 op1(a) op1.p1 op2', 'op1[op1(a)]>op1.p1 op2'],
  ['op1 op1(a) op1.p1 op1(b) op1.p2', 'op1[op1(a)+op1.p1 op1(b)]>op1.p2'],
  ['op1 op1~2 op1(a)~2', 'op1 op1~2[op1(a)~2]'],
  ['op1(a) h1 op1.p1', 'op1(a) h1 op1.p1'],
])('%s nests to %s', (flat, nested) => {
  expect(nestParts(parts(flat)).map(shown).join(' ')).toBe(nested);
});

test.each([
  [
    'masthead opening pp1 pp1(a) op1 closing fn1 furniture',
    'masthead | opening pp1 pp1(a) | op1 | closing | ',
  ],
  ['opening pp1 h1 pp2 op1', ' | opening pp1 | h1 pp2 op1 |  | '],
  ['opening op1 closing op2 closing~2', ' | opening | op1 closing op2 | closing~2 | '],
  [
    'opening op1 closing annex annex.p1 annex2 annex2.p1',
    ' | opening | op1 | closing | annex annex.p1 / annex2 annex2.p1',
  ],
  ['opening op1 annex.p1', ' | opening | op1 |  | annex.p1'],
  ['opening op1 h1 closing annex.p1', ' | opening | op1 h1 | closing | annex.p1'],
])('%s divides into %s', (flat, divided) => {
  const ids = (all: readonly Part[]) => all.map(({ id }) => id).join(' ');
  const { preface, preamble, body, conclusions, annexes } = divideParts(parts(flat));
  const blocks = [ids(preface), ids(preamble), ids(body), ids(conclusions), annexes.map(ids).join(' / ')];
  expect(blocks.join(' | ')).toBe(divided);
});

test.each([
  ['op3', 'para_3'],
  ['op3(a)', 'para_3__list_1__point_a'],
  ['op3(a)(ii)', 'para_3__list_1__point_a__list_1__point_ii'],
  ['op3~2', 'para_3-2'],
  ['op3.p1', 'para_3__p_1'],
  ['pp12', 'container_12'],
  ['h1', 'dvs_1'],
  ['p7', 'p_7'],
  ['annex.p4', 'att_1__p_4'],
  ['annex2.p4~2', 'att_2__p_4-2'],
  ['opening', 'opening'],
])('the element of %s is %s', (id, eId) => {
  expect(elementId(id)).toBe(eId);
});
