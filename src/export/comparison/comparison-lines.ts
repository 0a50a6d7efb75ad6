import type { WrittenComparison } from './written-comparison.ts';

/**
 * A comparison as JSON Lines, one line a pair. `degree` is a share of words, 0 to 1; `runs` are the words in reading
 * order; `change`, `moves` and `degree` are null for two language versions, whose words are not compared.
 */
export function comparisonLines({ left, right, rows }: WrittenComparison): string {
  return rows
    .map(({ pair, runs, ...row }) => {
      const change = {
        change: pair?.change ?? null,
        moves: pair?.moves ?? null,
        moved: pair?.moved ?? null,
        repunctuated: pair?.repunctuated ?? null,
        boilerplate: pair?.boilerplate ?? null,
      };
      const line = {
        left: { document: left.id, language: left.language, places: row.left, text: row.leftText },
        right: { document: right.id, language: right.language, places: row.right, text: row.rightText },
        ...change,
        degree: pair && Math.round(pair.degree * 10_000) / 10_000,
        runs,
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
