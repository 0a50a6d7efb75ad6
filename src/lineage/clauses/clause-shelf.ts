import type { Clause, ClauseSection } from './document-clauses.ts';
import { foldedWords } from './folded-words.ts';

/** A text whose clauses are traced; `document` is its row in the index's `documents`. */
export interface TracedText {
  readonly document: number;
  readonly clauses: readonly Clause[];
}

/** A text on a {@link ClauseShelf}: its clauses are the rows from `first` to before `end`. */
export interface ShelvedText {
  readonly document: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The clauses of many texts of one language as numbers: a word is its row in the vocabulary, a clause a run of words.
 * The texts themselves are let go, so that a large corpus fits into memory.
 */
export class ClauseShelf {
  readonly texts: ShelvedText[] = [];
  readonly places: string[] = [];
  readonly sections: ClauseSection[] = [];
  /** Row in `texts` of each clause. */
  readonly textOf: number[] = [];
  private readonly vocabulary = new Map<string, number>();
  private words = new Uint32Array(1 << 16);
  private readonly starts: number[] = [0];

  add({ document, clauses }: TracedText): void {
    const first = this.places.length;
    for (const { place, section, text } of clauses) {
      this.places.push(place);
      this.sections.push(section);
      this.textOf.push(this.texts.length);
      this.starts.push(this.append(foldedWords(text)));
    }
    this.texts.push({ document, first, end: this.places.length });
  }

  get size(): number {
    return this.places.length;
  }

  /** How many different words there are. */
  get vocabularySize(): number {
    return this.vocabulary.size;
  }

  /** Words in all clauses together. */
  get length(): number {
    return this.starts.at(-1) ?? 0;
  }

  /** The words of a clause, as rows of the vocabulary: a view, not to be changed. */
  wordsOf(clause: number): Uint32Array {
    return this.words.subarray(this.starts[clause], this.starts[clause + 1]);
  }

  private append(words: readonly string[]): number {
    const start = this.length;
    const end = start + words.length;
    if (end > this.words.length) {
      const larger = new Uint32Array(Math.max(end, this.words.length * 2));
      larger.set(this.words);
      this.words = larger;
    }
    words.forEach((word, place) => {
      let row = this.vocabulary.get(word);
      if (row === undefined) this.vocabulary.set(word, (row = this.vocabulary.size));
      this.words[start + place] = row;
    });
    return end;
  }
}
