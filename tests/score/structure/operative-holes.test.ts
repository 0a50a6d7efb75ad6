import { expect, test } from 'vitest';
import { madeDocument } from '../../fixtures/made-document.ts';
import { operativeHoles } from './operative-holes.ts';

function document(...paragraphs: readonly string[]) {
  let text = '';
  const parts = paragraphs.map((paragraph, row) => {
    const start = text.length;
    text += `${paragraph}\n`;
    const marker = /^\d+\./.exec(paragraph)?.[0] ?? null;
    const kind = marker === null ? ('preambular' as const) : ('operative' as const);
    const span = { start, end: text.length };
    return { id: `p${row}`, kind, marker, span, bodyStart: start + (marker?.length ?? 0), verb: null };
  });
  return madeDocument({ symbol: 'A/RES/79/901', text, parts });
}

test.each([
  ['a whole row', ['1. A', '2. B', '3. C'], []],
  ['parts that begin again', ['1. A', '2. B', '1. A', '2. B'], []],
  ['a list within a paragraph', ['1. A', '2. B', '1. A', '2. B', '3. C'], []],
  ['a number that is nowhere', ['1. A', '3. C'], [{ number: 2, printed: false }]],
  ['a number that was not seen', ['1. A; 2. Decides', '3. C'], [{ number: 2, printed: true }]],
  ['a first number that was not seen', ['Noting 1. Decides', '2. B'], [{ number: 1, printed: true }]],
  ['a number out of its turn', ['1. A', '2. B', '2. B'], [{ number: 2, printed: true }]],
])('%s', (_, paragraphs, holes) => {
  expect(operativeHoles(document(...paragraphs))).toEqual(holes);
});
