import { compare } from '../../src/lineage/compare/compare.ts';
import { diffWords, type WordDiff } from '../../src/lineage/compare/diff-words.ts';
import { readComparedText, type ComparedClause } from '../../src/lineage/compare/read-compared-text.ts';
import { keptByChance, keptShare } from './kept-by-chance.ts';
import { median } from './median.ts';
import type { TitlePair } from './title-pairs.ts';

/** Texts of fewer paragraphs are left out: a fragment has no numbering to be astray. */
const LEAST_PARAGRAPHS = 3;

/** Of a hundred pairs of different clauses of one text so many keep less than what is counted as chance. */
const BELOW = [95, 99];

interface Measured {
  readonly name: string;
  /** Whether a paragraph stands under another number. */
  readonly moved: boolean;
  readonly aligned: readonly WordDiff[];
  readonly byNumber: readonly WordDiff[];
  readonly earlier: readonly ComparedClause[];
}

/**
 * Changed words by alignment beside those of a paragraph-by-paragraph diff by number, in sentences; both sides by the same
 * word diff and the same counts. Different clauses under one number meet in some words by chance, which is no wording
 * kept; so it is counted a second and a third time with paragraphs that keep no more than that as rewritten.
 */
export function changedWords(pairs: readonly TitlePair[]): string[] {
  const measured = pairs.flatMap((pair) => measure(pair) ?? []);
  const moved = measured.filter((pair) => pair.moved).length;
  const chance = keptByChance(measured.map(({ earlier }) => earlier));
  return [
    `changed words of ${measured.length} pairs of consecutive English resolutions on the same title; in ${moved} of them paragraphs moved (another number)`,
    '  every word that is shown as kept:',
    `    ${said(measured, 0)}`,
    ...BELOW.flatMap((percent) => {
      const least = chance[Math.floor((chance.length * percent) / 100)] ?? 0;
      return [
        `  a paragraph that keeps less than ${(100 * least).toFixed(0)} % of its shorter side counts as rewritten: so little do ${percent} of 100 pairs of different clauses of one text keep (${chance.length} measured):`,
        `    ${said(measured, least)}`,
      ];
    }),
  ];
}

function said(measured: readonly Measured[], least: number): string {
  const counted = measured.map(({ name, moved, aligned, byNumber }) => {
    const [own, other] = [changed(aligned, least), changed(byNumber, least)];
    return { name, moved, own, other, excess: own - other };
  });
  const sum = (count: (pair: (typeof counted)[number]) => number) =>
    counted.reduce((all, pair) => all + count(pair), 0);
  const more = counted.filter(({ excess }) => excess > 0).sort((a, b) => b.excess - a.excess);
  const saved = counted.flatMap(({ moved, own, other }) =>
    moved ? [100 * (1 - own / Math.max(1, other))] : [],
  );
  const worst = more[0];
  return [
    `${sum(({ own }) => own)} aligned, ${sum(({ other }) => other)} by number`,
    `where paragraphs moved ${median(saved).toFixed(0)} % fewer on median (aim: at least 20)`,
    `more than by number in ${more.length} pairs (aim: none)${worst ? `, by ${worst.excess} of ${worst.other} at most (${worst.name}), ${sum(({ excess }) => Math.max(0, excess))} in all` : ''}`,
  ].join('; ');
}

/** Words that are not kept; what keeps less than the given share of its shorter side keeps nothing. */
function changed(words: readonly WordDiff[], least: number): number {
  return words.reduce((all, diff) => {
    const { kept, removed, added } = diff;
    return all + removed + added + (keptShare(diff) < least ? 2 * kept : 0);
  }, 0);
}

function measure({ earlier, later }: TitlePair): Measured | null {
  const [left, right] = [readComparedText(earlier), readComparedText(later)];
  if (left.length < LEAST_PARAGRAPHS || right.length < LEAST_PARAGRAPHS) return null;
  const { pairs } = compare(earlier, later);
  const chosen = (clauses: readonly ComparedClause[], ids: readonly string[]) =>
    clauses.filter(({ id }) => ids.includes(id));
  const ids = [...new Set([...left, ...right].map(({ id }) => id))];
  return {
    name: `${earlier.id} → ${later.id}`,
    moved: pairs.some(({ moves }) => moves.length > 0),
    aligned: pairs.map((pair) => diffWords(chosen(left, pair.left), chosen(right, pair.right))),
    byNumber: ids.map((id) => diffWords(chosen(left, [id]), chosen(right, [id]))),
    earlier: left,
  };
}
