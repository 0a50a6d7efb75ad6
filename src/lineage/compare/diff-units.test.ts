import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffUnits, type UnitRun } from './diff-units.ts';
import { joinPhrases } from './join-phrases.ts';

const shown = (runs: readonly UnitRun[], left: readonly string[], right: readonly string[]) =>
  runs
    .map(({ kept, leftStart, leftEnd, rightStart, rightEnd }) => {
      const [before, after] = [
        left.slice(leftStart, leftEnd).join(' '),
        right.slice(rightStart, rightEnd).join(' '),
      ];
      return kept ? after : `[${before}|${after}]`;
    })
    .join(' ');

function diff(left: string, right: string) {
  const [one, other] = [left.split(' '), right.split(' ')];
  const runs = diffUnits(one, other);
  return { fewest: shown(runs, one, other), phrases: shown(joinPhrases(runs, one), one, other) };
}

test('a changed word stands alone', () => {
  expect(diff('es necesario impedir que', 'es necesario prevenir que').phrases).toBe(
    'es necesario [impedir|prevenir] que',
  );
});

test('small words between changes are no islands, phrases are', () => {
  const { fewest, phrases } = diff(
    'Destaca el uso de las redes con fines pacíficos por los gobiernos nacionales',
    'Destaca el empleo de los medios con fines pacíficos en los ámbitos internacionales',
  );
  expect(fewest).toContain('] de [');
  expect(phrases).toBe(
    'Destaca el [uso de las redes|empleo de los medios] con fines pacíficos [por los gobiernos nacionales|en los ámbitos internacionales]',
  );
});

const word = fc.constantFrom('a', 'b', 'c', 'informe', 'Estados');
const words = fc.oneof(
  fc.array(word, { maxLength: 30 }),
  fc.array(fc.nat(900).map(String), { minLength: 150, maxLength: 300 }),
);

test('runs tile both sides, and what is kept is the same', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      for (const runs of [diffUnits(left, right), joinPhrases(diffUnits(left, right), left)]) {
        let [atLeft, atRight] = [0, 0];
        for (const run of runs) {
          expect([run.leftStart, run.rightStart]).toEqual([atLeft, atRight]);
          if (run.kept)
            expect(left.slice(run.leftStart, run.leftEnd)).toEqual(right.slice(run.rightStart, run.rightEnd));
          [atLeft, atRight] = [run.leftEnd, run.rightEnd];
        }
        expect([atLeft, atRight]).toEqual([left.length, right.length]);
      }
    }),
  );
});

/** Length of the longest common subsequence, by the book. */
function longest(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const one of left) {
    const next: number[] = [];
    right.forEach((other, at) => {
      next[at] = one === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('short texts have the fewest changes there can be', () => {
  const short = fc.array(word, { maxLength: 30 });
  fc.assert(
    fc.property(short, short, (left, right) => {
      const kept = diffUnits(left, right).reduce(
        (sum, run) => sum + (run.kept ? run.leftEnd - run.leftStart : 0),
        0,
      );
      expect(kept).toBe(longest(left, right));
    }),
  );
});
