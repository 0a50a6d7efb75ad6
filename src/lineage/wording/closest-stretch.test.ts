import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closestStretch } from './closest-stretch.ts';

const words = (text: string) => Uint32Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['bcd', 'abcde', 1, 4, 0],
  ['bcd', 'abxde', 1, 4, 1],
  ['bcd', 'abcxde', 1, 3, 1],
  ['bcd', 'abde', 1, 3, 1],
  ['bcd', 'bcd bcd', 0, 3, 0],
  ['abc', '', 0, 0, 3],
  ['abc', 'xyz', 0, 0, 3],
])('finds %s in %s', (sought, text, from, to, changes) => {
  expect(closestStretch(words(sought), words(text))).toEqual({ from, to, changes });
});

/** Changes between two runs of words, by the textbook. */
function distance(a: Uint32Array, b: Uint32Array): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((word, at) => {
    const next = [at + 1];
    b.forEach((other, place) => {
      next.push(Math.min(row[place]! + (word === other ? 0 : 1), row[place + 1]! + 1, next[place]! + 1));
    });
    row = next;
  });
  return row[b.length]!;
}

const run = (maxLength: number) =>
  fc.array(fc.nat(3), { maxLength }).map((numbers) => Uint32Array.from(numbers));

it('finds what trying every stretch finds', () => {
  fc.assert(
    fc.property(run(5), run(9), (sought, text) => {
      const found = closestStretch(sought, text);
      let least = sought.length;
      for (let from = 0; from <= text.length; from += 1) {
        for (let to = from; to <= text.length; to += 1) {
          least = Math.min(least, distance(sought, text.subarray(from, to)));
        }
      }
      expect(found.changes).toBe(least);
      expect(distance(sought, text.subarray(found.from, found.to))).toBe(least);
    }),
  );
});
