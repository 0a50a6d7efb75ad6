import type { WordingPiece } from '../../model/published-wording.ts';
import { foldedWords } from '../clauses/folded-words.ts';
import { WordStore } from '../clauses/word-store.ts';
import { closestStretch } from './closest-stretch.ts';

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
  private readonly texts: string[] = [];
  private readonly rows: (readonly number[])[] = [];
  /** By word: how many texts have it, and its newest entry; an entry is a text and the entry before. */
  private counts = new Int32Array(1 << 10);
  private newest = new Int32Array(1 << 10).fill(NONE);
  private entryText = new Int32Array(1 << 12);
  private entryBefore = new Int32Array(1 << 12);
  private entries = 0;

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
      this.enter(this.texts.push(text) - 1);
      this.rows.push(clauses[at]!);
    });
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
    const rarest = sought.reduce((best, word) => (this.counts[word]! < this.counts[best]! ? word : best));
    const found: Stretch[] = [];
    for (const text of this.textsWith(rarest).reverse()) {
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
      .sort((a, b) => this.counts[a]! - this.counts[b]! || a - b);
    let named = 0;
    const rarest = words.filter((word, rank) => {
      named += this.counts[word]!;
      return rank < FEWEST_WORDS || named <= NAMED;
    });
    const weight = new Float32Array(this.size);
    const met: number[] = [];
    for (const word of rarest) {
      const worth = Math.log(1 + this.size / this.counts[word]!);
      for (const text of this.textsWith(word)) {
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

  /** Texts that have a word, the last first. */
  private textsWith(word: number): number[] {
    const texts: number[] = [];
    for (let entry = this.newest[word]!; entry !== NONE; entry = this.entryBefore[entry]!) {
      texts.push(this.entryText[entry]!);
    }
    return texts;
  }

  private enter(text: number): void {
    if (this.store.vocabularySize > this.newest.length) {
      const size = this.store.vocabularySize * 2;
      this.newest = grown(this.newest, size, NONE);
      this.counts = grown(this.counts, size, 0);
    }
    for (const word of new Set(this.store.wordsOf(text))) {
      if (this.entries === this.entryText.length) {
        this.entryText = grown(this.entryText, this.entries * 2, 0);
        this.entryBefore = grown(this.entryBefore, this.entries * 2, 0);
      }
      this.entryText[this.entries] = text;
      this.entryBefore[this.entries] = this.newest[word]!;
      this.newest[word] = this.entries;
      this.entries += 1;
      this.counts[word]! += 1;
    }
  }
}

function grown(column: Int32Array<ArrayBuffer>, size: number, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size).fill(filler);
  larger.set(column);
  return larger;
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
