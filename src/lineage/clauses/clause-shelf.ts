import type { Clause } from './document-clauses.ts';
import { foldedWords } from './folded-words.ts';

/** A text whose clauses are traced; `document` is its row in the index's `documents`. */
export interface TracedText {
  readonly document: number;
  readonly clauses: readonly Clause[];
  /** Abbreviations that the text explains, in lower case, with the words they stand for. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
}

/** A text on a {@link ClauseShelf}: its clauses are the rows from `first` to before `end`. */
export interface ShelvedText {
  readonly document: number;
  readonly first: number;
  readonly end: number;
  /** By row of the vocabulary, folded. */
  readonly abbreviations: ReadonlyMap<number, readonly string[]>;
}

/** What is kept of a clause beside its words. */
export interface ShelvedClause extends Pick<Clause, 'place' | 'section' | 'boilerplate'> {
  /** The verb it begins with, in lower case; empty where none was recognised. */
  readonly verb: string;
  /** Row of its text. */
  readonly text: number;
}

/**
 * The clauses of many texts of one language as numbers: a word is its row in the vocabulary, a clause a run of words.
 * The texts themselves are let go, so that a large corpus fits into memory.
 */
export class ClauseShelf {
  readonly texts: ShelvedText[] = [];
  readonly clauses: ShelvedClause[] = [];
  private readonly vocabulary = new Map<string, number>();
  private readonly spellings: string[] = [];
  private words = new Uint32Array(1 << 16);
  private readonly starts: number[] = [0];

  add({ document, clauses, abbreviations }: TracedText): void {
    const first = this.clauses.length;
    const text = this.texts.length;
    for (const { place, section, boilerplate, verb, text: words } of clauses) {
      this.clauses.push({ place, section, boilerplate, verb: verb?.toLowerCase() ?? '', text });
      this.starts.push(this.append(foldedWords(words)));
    }
    const short = [...abbreviations].map(
      ([letters, long]) => [this.rowOf(letters), foldedWords(long.join(' '))] as const,
    );
    this.texts.push({ document, first, end: this.clauses.length, abbreviations: new Map(short) });
  }

  /** How many clauses there are. */
  get size(): number {
    return this.clauses.length;
  }

  /** How many different words there are. */
  get vocabularySize(): number {
    return this.vocabulary.size;
  }

  /** Words in all clauses together. */
  get length(): number {
    return this.starts.at(-1) ?? 0;
  }

  /** The text that a clause stands in. */
  textOf(clause: number): ShelvedText {
    return this.texts[this.clauses[clause]!.text]!;
  }

  /** The words of a clause, as rows of the vocabulary: a view, not to be changed. */
  wordsOf(clause: number): Uint32Array {
    return this.words.subarray(this.starts[clause], this.starts[clause + 1]);
  }

  /** What the words of a clause mean: abbreviations that its text explains stand for their long forms. */
  meantBy(clause: number): string[] {
    const { abbreviations } = this.textOf(clause);
    return Array.from(this.wordsOf(clause)).flatMap(
      (word) => abbreviations.get(word) ?? this.spellings[word]!,
    );
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
      this.words[start + place] = this.rowOf(word);
    });
    return end;
  }

  private rowOf(word: string): number {
    let row = this.vocabulary.get(word);
    if (row === undefined) {
      row = this.spellings.push(word) - 1;
      this.vocabulary.set(word, row);
    }
    return row;
  }
}
