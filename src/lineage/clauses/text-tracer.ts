import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import { changeOfWords, countWords, degreeOf } from '../compare/change-of-words.ts';
import { alignTexts } from './align-texts.ts';
import type { ClauseShelf } from './clause-shelf.ts';
import { CommonWords } from './common-words.ts';
import type { TracedLink } from './found-link.ts';
import { LikenessIndex } from './likeness-index.ts';
import type { TextOrder } from './text-order.ts';
import type { TextRelations } from './text-relations.ts';

/** So many clauses that are likely to be alike are compared word by word. */
const COMPARED = 12;
/** Share of words that clauses of unrelated texts, and of related ones, must have in common in one order to be one. */
const LEAST_ALIKE: Readonly<Record<ClauseLinkBasis, number>> = { citation: 0.5, thread: 0.5, wording: 0.6 };
/** A clause of a text that is cited or continued is preferred to one elsewhere that is no more alike than this. */
const RELATED_BONUS = 0.25;
/** Clauses that are this much alike need no closer look at the texts they stand in. */
const SETTLED = 0.75;
/** A text that is cited is looked at clause by clause where so many clauses at least were found in it. */
const LEAST_FOUND = 2;

/** Clauses of a text that come from clauses of an earlier one: one from one, or several where they were merged or split. */
interface Origin {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** Words in common as a share of all words of both. */
  readonly alike: number;
  readonly basis: ClauseLinkBasis;
}

interface Surroundings {
  readonly shelf: ClauseShelf;
  /** By row of the shelf's texts. */
  readonly nodeOf: readonly number[];
  readonly order: TextOrder;
  readonly relations: TextRelations;
}

/** Finds the ancestors of the clauses of one text after the other, among the texts admitted so far. */
export class TextTracer {
  private readonly around: Surroundings;
  private readonly likely: LikenessIndex;
  private readonly common: CommonWords;
  /** Texts admitted of each thread. */
  private readonly threads = new Map<number, number[]>();

  constructor(around: Surroundings) {
    this.around = around;
    this.likely = new LikenessIndex(around.shelf);
    this.common = new CommonWords(around.shelf.vocabularySize);
  }

  /** Makes the clauses of a text ones that later texts can have taken over. */
  admit(text: number): void {
    const { first, end } = this.around.shelf.texts[text]!;
    for (let clause = first; clause < end; clause += 1) this.likely.add(clause);
    const thread = this.around.relations.threadOf(this.around.nodeOf[text]!);
    if (thread === null) return;
    const admitted = this.threads.get(thread);
    if (admitted) admitted.push(text);
    else this.threads.set(thread, [text]);
  }

  /** The links of a text's clauses to those they come from. */
  ancestorsIn(text: number): TracedLink[] {
    const { first, end } = this.around.shelf.texts[text]!;
    const clauses = Array.from({ length: end - first }, (_, at) => first + at);
    const near = clauses.flatMap((clause) => this.nearTo(clause));
    const aligned = this.textsToAlign(text, near).flatMap((other) => this.aligned(text, other, near));
    return choose([...near, ...aligned]).flatMap(({ later, earlier, basis }) => {
      const degree = this.degree(earlier, later);
      return later.flatMap((clause) =>
        earlier.map((ancestor) => ({ later: clause, earlier: ancestor, degree, basis })),
      );
    });
  }

  /** Clauses of earlier texts that are enough alike to be a clause's ancestors. */
  private nearTo(clause: number): Origin[] {
    const { shelf, nodeOf, order, relations } = this.around;
    const node = nodeOf[shelf.clauses[clause]!.text]!;
    return this.likely.lookUp(clause, COMPARED).flatMap((earlier): Origin[] => {
      const other = nodeOf[shelf.clauses[earlier]!.text]!;
      if (!order.isEarlier(other, node)) return [];
      const basis = relations.basis(node, other);
      const alike = this.alike([earlier], [clause]);
      return alike < LEAST_ALIKE[basis] ? [] : [{ later: [clause], earlier: [earlier], alike, basis }];
    });
  }

  /** Earlier texts to be aligned with as a whole: the last of the track, or else of the thread, and the one most was taken from. */
  private textsToAlign(text: number, near: readonly Origin[]): number[] {
    const { shelf, nodeOf, order, relations } = this.around;
    const node = nodeOf[text]!;
    const thread = relations.threadOf(node);
    const admitted = thread === null ? [] : (this.threads.get(thread) ?? []);
    const isBefore = (other: number) => order.isEarlier(nodeOf[other]!, node);
    const isOnTrack = (other: number) => relations.onOneTrack(node, nodeOf[other]!);
    const before =
      admitted.findLast((other) => isOnTrack(other) && isBefore(other)) ?? admitted.findLast(isBefore);
    const found = new Map<number, number>();
    for (const { earlier, basis } of near) {
      const other = shelf.clauses[earlier[0]!]!.text;
      if (basis === 'citation') found.set(other, (found.get(other) ?? 0) + 1);
    }
    const [most] = [...found]
      .filter(([, clauses]) => clauses >= LEAST_FOUND)
      .sort(([a, some], [b, more]) => more - some || b - a);
    return [...new Set([before, most?.[0]])].filter((other) => other !== undefined);
  }

  /**
   * What a comparison of two texts finds among the clauses of their bodies that likeness alone has not settled. Annexes,
   * which can be books, are traced by likeness alone.
   */
  private aligned(text: number, other: number, near: readonly Origin[]): Origin[] {
    const { shelf, nodeOf, relations } = this.around;
    const settled = new Set(
      near
        .filter(({ earlier, alike }) => alike >= SETTLED && shelf.clauses[earlier[0]!]!.text === other)
        .flatMap(({ later, earlier }) => [...later, ...earlier]),
    );
    const open = ({ first, end }: { readonly first: number; readonly end: number }) =>
      Array.from({ length: end - first }, (_, at) => first + at).filter(
        (clause) => !settled.has(clause) && shelf.clauses[clause]!.section !== 'other',
      );
    const basis = relations.basis(nodeOf[text]!, nodeOf[other]!);
    return alignTexts(shelf, open(shelf.texts[other]!), open(shelf.texts[text]!)).map(
      ({ earlier, later }) => ({
        later,
        earlier,
        alike: this.alike(earlier, later),
        basis,
      }),
    );
  }

  private alike(earlier: readonly number[], later: readonly number[]): number {
    const [before, after] = [this.wordsOf(earlier), this.wordsOf(later)];
    const all = before.length + after.length;
    this.common.take(after);
    return all === 0 ? 1 : (2 * this.common.with(before)) / all;
  }

  /** How much changed, as a comparison of the two counts it. */
  private degree(earlier: readonly number[], later: readonly number[]): number {
    const units = (clauses: readonly number[]) =>
      clauses.flatMap((clause) => this.around.shelf.unitsOf(clause));
    return degreeOf(countWords(changeOfWords(units(earlier), units(later))));
  }

  private wordsOf(clauses: readonly number[]): Uint32Array {
    const [first = 0, ...more] = clauses;
    const { shelf } = this.around;
    if (more.length === 0) return shelf.wordsOf(first);
    return Uint32Array.from(clauses.flatMap((clause) => [...shelf.wordsOf(clause)]));
  }
}

/** The best origins, in which every clause has one and no clause went into two of them. */
function choose(origins: readonly Origin[]): Origin[] {
  const score = ({ alike, basis }: Origin) => alike + (basis === 'wording' ? 0 : RELATED_BONUS);
  const last = ({ earlier }: Origin) => earlier.at(-1) ?? 0;
  const taken = new Set<number>();
  return [...origins]
    .sort((a, b) => score(b) - score(a) || last(b) - last(a))
    .filter(({ later, earlier }) => {
      if ([...later, ...earlier].some((clause) => taken.has(clause))) return false;
      for (const clause of [...later, ...earlier]) taken.add(clause);
      return true;
    });
}
