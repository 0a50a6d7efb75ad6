import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const long = `${'antes '.repeat(100)}fines delictivos ${'después '.repeat(100)}`;

test('a long paragraph is cut at words around what was found', () => {
  const start = long.indexOf('fines');
  const found = { start, end: start + 'fines delictivos'.length };
  const { text, marks, cutBefore, cutAfter } = excerptOf(long, found, [found]);
  expect([cutBefore, cutAfter]).toEqual([true, true]);
  expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['fines delictivos']);
  expect(text).toMatch(/^antes .* después$/);
  expect(text.length).toBeLessThanOrEqual(260);
});

test('a short one stands whole', () => {
  const found = { start: 3, end: 8 };
  expect(excerptOf('Los fines', found, [found])).toEqual({
    text: 'Los fines',
    marks: [found],
    cutBefore: false,
    cutAfter: false,
  });
});

test('what is marked is what was marked, and no character is cut in half', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '𝒜', '信'), maxLength: 900 });
  fc.assert(
    fc.property(text, fc.nat(900), fc.nat(40), (all, from, length) => {
      const mark = { start: Math.min(from, all.length), end: Math.min(from + length, all.length) };
      const excerpt = excerptOf(all, mark, [mark]);
      expect(all).toContain(excerpt.text);
      expect(excerpt.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      for (const { start, end } of excerpt.marks) {
        expect(excerpt.text.slice(start, end)).toBe(all.slice(mark.start, mark.end));
      }
    }),
  );
});
