import type { Span } from '../../model/span.ts';
import type { WordingPiece } from '../../model/published-wording.ts';
import { foldedWords } from '../clauses/folded-words.ts';
import { WordStore } from '../clauses/word-store.ts';
import { closestStretch } from './closest-stretch.ts';
import { PostingLists } from './posting-lists.ts';
import { searchWords, type FoundText } from './search-words.ts';
import { WordPrefixes } from './word-prefixes.ts';
import { spansOfWords } from './word-spans.ts';
import type { SoughtPhrase } from './words-query.ts';

/** A text in which words stand, the same or nearly. */
export interface WordingMatch {
  readonly language: string;
  /** The whole clause. */
  readonly text: string;
  /** Its words from `from` to before `to` are the ones, by number; `spanOfWords` says where they stand. */
  readonly from: number;
  readonly to: number;
  /** True where it says the words sought, and nothing else. */
  readonly whole: boolean;
  /** Rows of the clauses that say it, in order. */
  readonly clauses: readonly number[];
  /** 1 for the same words; else the share of the words sought that need no change, above {@link LEAST_CLOSE}. */
  readonly closeness: number;
}

export interface WordingMatches {
  /** All there are, in the order the texts came in. */
  readonly exact: readonly WordingMatch[];
  /** The closest first, and not all there may be. */
  readonly near: readonly WordingMatch[];
}

/** A text that has all words of a query. */
export interface WordsMatch {
  readonly language: string;
  /** The whole clause. */
  readonly text: string;
  /** Rows of the clauses that say it, in order. */
  readonly clauses: readonly number[];
  /** Where words of the query stand in and around the stretch, in order, none of them overlapping. */
  readonly marks: readonly Span[];
  /** The narrowest stretch with all of them. */
  readonly stretch: Span;
  /** 0 where they stand one behind the other as they were typed; the more there is between them, the more. */
  readonly looseness: number;
}

export interface WordsMatches {
  /** How many clauses have all words. */
  readonly clauses: number;
  /** The best of them. */
  readonly best: readonly WordsMatch[];
}

/** Words of a text, by its number, that are close to those sought. */
type Stretch = Pick<WordingMatch, 'from' | 'to' | 'closeness'> & { readonly text: number };

/** From this share of words unchanged on, a wording is near. */
const LEAST_CLOSE = 0.5;
/** So many texts that share the rarest words, and do not say them all, are read closely. */
const READ_CLOSELY = 100;
/** The rarest words are looked up until so many texts have been named, and at least so many words. */
const NAMED = 20_000;
const FEWEST_WORDS = 3;
/** Comparing goes on until so many words have been put beside each other: a page sought in pages takes no longer. */
const MOST_COMPARED = 2_000_000;
const NONE = -1;

/**
 * The words of clauses in one language, to find wordings in. Every word knows the texts that have it; a wording is looked
 * up by its rarest words, and only the texts that have those are read. (Why not a folded string and `indexOf`: that finds no
 * near wordings, and takes longer; see `npm run bench:lineage`.)
 */
export class WordingIndex {
  readonly language: string;
  private readonly store = new WordStore();
  private readonly postings = new PostingLists();
  private readonly lists = {
    store: this.store,
    postings: this.postings,
    prefixes: new WordPrefixes(this.store),
  };
  private readonly texts: string[] = [];
  private readonly rows: (readonly number[])[] = [];

  constructor(language: string) {
    this.language = language;
  }

  /** How many texts it knows. */
  get size(): number {
    return this.texts.length;
  }

  /** Takes in a piece; what is asked from then on knows it. */
  add({ texts, clauses }: WordingPiece): void {
    texts.forEach((text, at) => {
      this.store.add(foldedWords(text));
      const number = this.texts.push(text) - 1;
      this.postings.enter(number, this.store.wordsOf(number));
      this.rows.push(clauses[at]!);
    });
  }

  /**
   * Texts that have all phrases of a query, wherever in them; the closest together first, of those as close the latest.
   * @param latest a number for the clauses of one text: the higher, the later the last of them
   * @param most how many texts are told; their clauses are all counted
   */
  search(
    phrases: readonly SoughtPhrase[],
    latest: (clauses: readonly number[]) => number,
    most: number,
  ): WordsMatches {
    let clauses = 0;
    const best = searchWords(
      this.lists,
      phrases,
      (text) => latest(this.rows[text]!),
      most,
      (text) => (clauses += this.rows[text]!.length),
    );
    return {
      clauses,
      best: best.map((found) => this.wordsMatch(found)),
    };
  }

  private wordsMatch({ text: number, from, to, looseness, places }: FoundText): WordsMatch {
    const text = this.texts[number]!;
    const first = places[0]?.from ?? from;
    const spans = spansOfWords(
      text,
      first,
      places.reduce((last, place) => Math.max(last, place.to), to),
    );
    const span = (range: { readonly from: number; readonly to: number }): Span => ({
      start: spans[range.from - first]?.start ?? 0,
      end: spans[range.to - 1 - first]?.end ?? 0,
    });
    const marks: { start: number; end: number }[] = [];
    for (const { start, end } of places.map(span)) {
      const last = marks.at(-1);
      // What is only a space apart is marked as one.
      if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
      else marks.push({ start, end });
    }
    const { language } = this;
    return { language, text, clauses: this.rows[number]!, marks, stretch: span({ from, to }), looseness };
  }

  /** Where words stand: every text that says the same, and `most` at most that nearly do. Nothing without a word in them. */
  find(words: string, most = 100): WordingMatches {
    const sought = foldedWords(words).map((word) => this.store.numberOf(word));
    const known = sought.filter((word) => word !== undefined);
    if (known.length === 0) return { exact: [], near: [] };
    const exact = known.length < sought.length ? [] : this.exactly(Uint32Array.from(known));
    // A word that no text has is a change wherever it stands: it gets a number that none has.
    const pattern = Uint32Array.from(sought, (word) => word ?? this.store.vocabularySize);
    const leftOut = new Uint8Array(this.size);
    for (const { text } of exact) leftOut[text] = 1;
    const near = this.nearly(pattern, leftOut, most);
    return { exact: exact.map((stretch) => this.match(stretch)), near };
  }

  private exactly(sought: Uint32Array): Stretch[] {
    const rarest = sought.reduce((best, word) => (this.countOf(word) < this.countOf(best) ? word : best));
    const found: Stretch[] = [];
    for (const text of this.postings.textsWith(rarest)) {
      const from = placeOf(sought, this.store.wordsOf(text));
      if (from >= 0) found.push({ text, from, to: from + sought.length, closeness: 1 });
    }
    return found;
  }

  private nearly(sought: Uint32Array, leftOut: Uint8Array, most: number): WordingMatch[] {
    const found: Stretch[] = [];
    let compared = 0;
    for (const text of this.sharingMost(sought, leftOut)) {
      const words = this.store.wordsOf(text);
      if (compared + sought.length * words.length > MOST_COMPARED) continue;
      compared += sought.length * words.length;
      const { from, to, changes } = closestStretch(sought, words);
      const closeness = 1 - changes / sought.length;
      if (closeness >= LEAST_CLOSE) found.push({ text, from, to, closeness });
    }
    return found
      .sort((a, b) => b.closeness - a.closeness || a.text - b.text)
      .slice(0, most)
      .map((stretch) => this.match(stretch));
  }

  /**
   * Texts, but those to be left out, by what they share with the words sought, rare words counting more:
   * log(1 + texts / texts with the word).
   */
  private sharingMost(sought: Uint32Array, leftOut: Uint8Array): number[] {
    const words = [...new Set(sought)]
      .filter((word) => word < this.store.vocabularySize)
      .sort((a, b) => this.countOf(a) - this.countOf(b) || a - b);
    let named = 0;
    const rarest = words.filter((word, rank) => {
      named += this.countOf(word);
      return rank < FEWEST_WORDS || named <= NAMED;
    });
    const weight = new Float32Array(this.size);
    const met: number[] = [];
    for (const word of rarest) {
      const worth = Math.log(1 + this.size / this.countOf(word));
      for (const text of this.postings.textsWith(word)) {
        if (weight[text] === 0 && leftOut[text] === 0) met.push(text);
        weight[text]! += worth;
      }
    }
    // Without a sort of them all: the least weight that is still among the first.
    const weights = Float32Array.from(met, (text) => weight[text]!).sort();
    const least = weights[Math.max(0, weights.length - READ_CLOSELY)] ?? 0;
    return met
      .filter((text) => weight[text]! >= least)
      .sort((a, b) => weight[b]! - weight[a]! || a - b)
      .slice(0, READ_CLOSELY);
  }

  private match({ text, from, to, closeness }: Stretch): WordingMatch {
    return {
      language: this.language,
      text: this.texts[text]!,
      from,
      to,
      whole: closeness === 1 && to - from === this.store.wordsOf(text).length,
      clauses: this.rows[text]!,
      closeness,
    };
  }

  private countOf(word: number): number {
    return this.postings.countOf(word);
  }
}

/** Where words stand in others one after another, the first place; -1 where they do not. */
function placeOf(sought: Uint32Array, words: Uint32Array): number {
  const last = words.length - sought.length;
  // By hand: this runs for every text that has the rarest word, and calls would cost more than the comparing.
  for (let from = 0; from <= last; from += 1) {
    let at = 0;
    while (at < sought.length && words[from + at] === sought[at]) at += 1;
    if (at === sought.length) return from;
  }
  return NONE;
}
