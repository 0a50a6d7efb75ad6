import type { Body } from '../../../src/model/document-symbol.ts';

/** How resolutions of one language put their citations: a form to fill in, with words of our own. */
export interface Wording {
  readonly language: string;
  readonly opening: Readonly<Record<'GA' | 'SC', string>>;
  readonly months: readonly string[];
  /** A date with the words that join it to a number, `of 4 December 1998`; `many`: it belongs to several. */
  readonly date: (day: number, month: string, year: number, many: boolean) => string;
  /** Where a date stands. */
  readonly dateBefore: boolean;
  readonly partLetters: Readonly<Record<string, string>>;
  /** A session in brackets: `(III)`, `(S-VI)`. */
  readonly bracketed: (session: number, special: boolean, roman: string) => string;
  /** Special session and emergency special session before a number: `S-10`, `ES-11`. */
  readonly special: (session: string, emergency: boolean) => string;
  /** What stands around every number: nothing, or 第…号. */
  readonly number: (number: string) => string;
  readonly comma: string;
  readonly and: string;
  /** A paragraph that recalls a list of resolutions of a body; `many`: of more than one. */
  readonly recalls: Readonly<Record<Body, (list: string, many: boolean) => string>>;
  /** A paragraph that takes note of a document. */
  readonly notes: (symbol: string) => string;
  /** A paragraph with numbers that are no citations. */
  readonly decoy: string;
}
