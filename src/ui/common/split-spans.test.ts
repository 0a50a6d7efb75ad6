import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSpans } from './split-spans.ts';

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const someMarks = fc.array(
  span.map((each) => ({ span: each })),
  { maxLength: 8 },
);

test('a verb over a citation with a footnote mark inside', () => {
  const text = 'Recordando su resolución 77/37⁴, y';
  const verb = { span: { start: 0, end: 10 }, name: 'verb' };
  const citation = { span: { start: 14, end: 31 }, name: 'citation' };
  const note = { span: { start: 30, end: 31 }, name: 'note' };
  const pieces = splitSpans({ start: 0, end: text.length }, [verb, citation, note]);
  expect(
    pieces.map(({ start, end, marks }) => [text.slice(start, end), ...marks.map((m) => m.name)]),
  ).toEqual([
    ['Recordando', 'verb'],
    [' su '],
    ['resolución 77/37', 'citation'],
    ['⁴', 'citation', 'note'],
    [', y'],
  ]);
});

test('pieces tile the stretch', () => {
  fc.assert(
    fc.property(span, someMarks, (stretch, given) => {
      const pieces = splitSpans(stretch, given);
      const ends = pieces.map(({ end }) => end);
      expect(pieces.map(({ start }) => start)).toEqual(
        stretch.start === stretch.end ? [] : [stretch.start, ...ends.slice(0, -1)],
      );
      if (pieces.length > 0) expect(ends.at(-1)).toBe(stretch.end);
    }),
  );
});

test('a mark covers a place exactly where its pieces say so', () => {
  fc.assert(
    fc.property(span, someMarks, (stretch, given) => {
      for (const piece of splitSpans(stretch, given)) {
        for (const mark of given) {
          const covers = mark.span.start <= piece.start && mark.span.end >= piece.end;
          expect(piece.marks.includes(mark)).toBe(covers && mark.span.end > mark.span.start);
        }
      }
    }),
  );
});
