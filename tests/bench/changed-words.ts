import { compare } from '../../src/lineage/compare/compare.ts';
import { diffWords, type WordDiff } from '../../src/lineage/compare/diff-words.ts';
import { readComparedText, type ComparedClause } from '../../src/lineage/compare/read-compared-text.ts';
import { median } from './median.ts';
import type { TitlePair } from './title-pairs.ts';

/** Texts of fewer paragraphs are left out: a fragment has no numbering to be astray. */
const LEAST_PARAGRAPHS = 3;

/** How changed words are counted; both alignments in the same way, by the same word diff. */
const COUNTS: readonly { readonly what: string; readonly changed: (words: WordDiff) => number }[] = [
  { what: 'every word that is shown as kept', changed: ({ removed, added }) => removed + added },
  {
    what: 'a paragraph that keeps less than half of the words of its shorter side counts as rewritten',
    changed: ({ kept, removed, added }) =>
      2 * kept < Math.min(kept + removed, kept + added) ? removed + added + 2 * kept : removed + added,
  },
];

interface Measured {
  readonly name: string;
  /** Whether a paragraph stands under another number. */
  readonly moved: boolean;
  /** Changed words, by the ways of counting. */
  readonly aligned: readonly number[];
  readonly byNumber: readonly number[];
}

/** Changed words by alignment beside those of a paragraph-by-paragraph diff by number, in sentences. */
export function changedWords(pairs: readonly TitlePair[]): string[] {
  const measured = pairs.flatMap((pair) => measure(pair) ?? []);
  const moved = measured.filter((pair) => pair.moved);
  const head = `changed words of ${measured.length} pairs of consecutive English resolutions on the same title; in ${moved.length} of them paragraphs moved (another number)`;
  return [head, ...COUNTS.map(({ what }, way) => `  ${what}:\n    ${said(measured, moved, way)}`)];
}

function said(measured: readonly Measured[], moved: readonly Measured[], way: number): string {
  const sum = (side: 'aligned' | 'byNumber') => measured.reduce((all, pair) => all + pair[side][way]!, 0);
  const excess = (pair: Measured) => pair.aligned[way]! - pair.byNumber[way]!;
  const more = measured.filter((pair) => excess(pair) > 0).sort((a, b) => excess(b) - excess(a));
  const saved = moved.map((pair) => 100 * (1 - pair.aligned[way]! / Math.max(1, pair.byNumber[way]!)));
  const worst = more[0];
  return [
    `${sum('aligned')} aligned, ${sum('byNumber')} by number`,
    `where paragraphs moved ${median(saved).toFixed(0)} % fewer on median (aim: at least 20)`,
    `more than by number in ${more.length} pairs (aim: none)${worst ? `, by ${excess(worst)} of ${worst.byNumber[way]} at most (${worst.name}), ${more.reduce((all, pair) => all + excess(pair), 0)} in all` : ''}`,
  ].join('; ');
}

function measure({ earlier, later }: TitlePair): Measured | null {
  const [left, right] = [readComparedText(earlier), readComparedText(later)];
  if (left.length < LEAST_PARAGRAPHS || right.length < LEAST_PARAGRAPHS) return null;
  const { pairs } = compare(earlier, later);
  const chosen = (clauses: readonly ComparedClause[], ids: readonly string[]) =>
    clauses.filter(({ id }) => ids.includes(id));
  const aligned = pairs.map((pair) => diffWords(chosen(left, pair.left), chosen(right, pair.right)));
  const ids = [...new Set([...left, ...right].map(({ id }) => id))];
  const byNumber = ids.map((id) => diffWords(chosen(left, [id]), chosen(right, [id])));
  const counted = (words: readonly WordDiff[]) =>
    COUNTS.map(({ changed }) => words.reduce((all, each) => all + changed(each), 0));
  return {
    name: `${earlier.id} → ${later.id}`,
    moved: pairs.some(({ moves }) => moves.length > 0),
    aligned: counted(aligned),
    byNumber: counted(byNumber),
  };
}
