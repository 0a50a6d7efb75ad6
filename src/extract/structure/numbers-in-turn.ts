import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { beginsWithDigit } from './first-letter.ts';
import type { Marker } from './read-marker.ts';

/** A text, and the number or letter in front of it. */
interface Marked {
  readonly text: string;
  readonly marker: Marker | null;
}

/** No text nests its numbers deeper. */
const DEEPEST = 6;

/**
 * The numbers of paragraphs as they go by. A list within a paragraph, or another part of the resolution, begins again
 * at 1; behind it the list around it may go on.
 */
export class NumbersInTurn {
  readonly #language: CompiledLanguage;
  /** The last number of each list that is open, the innermost last. */
  #open: number[] = [];

  constructor(language: CompiledLanguage) {
    this.#language = language;
  }

  /** The number taken last, 0 before the first. */
  get last(): number {
    return this.#open.at(-1) ?? 0;
  }

  /** True for a number that goes on with an open list, or begins one. */
  has(number: number): boolean {
    return number === 1 || this.#open.includes(number - 1);
  }

  /** True where the line begins with a number in turn and a sentence: it opens a paragraph whatever stands before. */
  opens({ text, marker }: Marked): boolean {
    const read = beginsWithDigit(text) ? marker : null;
    if (read === null || !this.has(Number(read.label))) return false;
    const { caseless } = this.#language.words.script;
    return caseless ? read.label !== '1' : /^[\p{Lu}«“"‘[]/u.test(text.slice(read.length));
  }

  /** A paragraph begins with this text; what is no number changes nothing. */
  take({ text, marker }: Marked): void {
    const read = beginsWithDigit(text) ? marker : null;
    if (read === null) return;
    const number = Number(read.label);
    const within = this.#open.lastIndexOf(number - 1);
    if (within >= 0) this.#open = [...this.#open.slice(0, within), number];
    else if (number === 1) this.#open = [...this.#open.slice(1 - DEEPEST), 1];
    else if (number > this.last) this.#open = [...this.#open.slice(0, -1), number];
  }
}
