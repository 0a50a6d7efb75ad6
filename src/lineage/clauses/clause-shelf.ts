import type { Clause } from './document-clauses.ts';
import { foldedWords } from './folded-words.ts';
import { WordStore } from './word-store.ts';

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
export interface ShelvedClause extends Pick<Clause, 'place' | 'section' | 'agenda'> {
  /** The verb it begins with, in lower case; empty where none was recognised. */
  readonly verb: string;
  /** Row of its text. */
  readonly text: number;
}

/**
 * The clauses of many texts of one language as numbers. The texts themselves are let go, so that a large corpus fits into
 * memory.
 */
export class ClauseShelf {
  readonly texts: ShelvedText[] = [];
  readonly clauses: ShelvedClause[] = [];
  private readonly words = new WordStore();
  private readonly units = new WordStore();

  add({ document, clauses, abbreviations }: TracedText): void {
    const first = this.clauses.length;
    const text = this.texts.length;
    for (const { place, section, agenda, verb, text: words, units } of clauses) {
      this.clauses.push({ place, section, agenda, verb: verb?.toLowerCase() ?? '', text });
      this.words.add(foldedWords(words));
      this.units.add(units());
    }
    const short = [...abbreviations].map(
      ([letters, long]) => [this.words.take(letters), foldedWords(long.join(' '))] as const,
    );
    this.texts.push({ document, first, end: this.clauses.length, abbreviations: new Map(short) });
  }

  /** How many clauses there are. */
  get size(): number {
    return this.clauses.length;
  }

  /** How many different words there are. */
  get vocabularySize(): number {
    return this.words.vocabularySize;
  }

  /** Words in all clauses together. */
  get length(): number {
    return this.words.length;
  }

  /** The text that a clause stands in. */
  textOf(clause: number): ShelvedText {
    return this.texts[this.clauses[clause]!.text]!;
  }

  /** The words of a clause, as rows of the vocabulary: a view, not to be changed. */
  wordsOf(clause: number): Uint32Array {
    return this.words.wordsOf(clause);
  }

  /** The units of a clause as a comparison reads them. */
  unitsOf(clause: number): string[] {
    return Array.from(this.units.wordsOf(clause), (unit) => this.units.spelling(unit));
  }

  /** What the words of a clause mean: abbreviations that its text explains stand for their long forms. */
  meantBy(clause: number): string[] {
    const { abbreviations } = this.textOf(clause);
    return Array.from(this.wordsOf(clause)).flatMap(
      (word) => abbreviations.get(word) ?? this.words.spelling(word),
    );
  }
}
