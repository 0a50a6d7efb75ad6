import type { Issue } from '../../model/issue.ts';
import type { Surroundings } from '../surroundings.ts';

/** A file's text as lines of plain text. */
export interface ReadLines {
  readonly lines: readonly string[];
  /** Level of the heading, 1 the highest, by row of the line; empty where the format has no headings. */
  readonly headings: ReadonlyMap<number, number>;
}

/**
 * A kind of file: how it is recognised, and how it becomes lines of plain text. Mark-up is gone from the lines;
 * footnote marks stand as superscript digits; a form feed alone on a line is a page break.
 */
export interface Format {
  readonly name: string;
  /** Looks at the name and the text, which has been through `cleanCharacters`. */
  readonly recognises: (name: string, text: string) => boolean;
  readonly read: (text: string) => ReadLines;
}

/** What a binary format made of a file: no lines where it could not be read, with the reasons. */
export interface ReadBytes {
  readonly read: ReadLines | null;
  readonly issues: readonly Issue[];
}

/** A kind of file that is no text. Its lines are as those of a `Format`, and clean (`cleanCharacters`). */
export interface BinaryFormat {
  readonly name: string;
  /** Looks at the bytes alone: names lie. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Rejects only for a mistake of the programmer. */
  readonly read: (bytes: Uint8Array, surroundings: Surroundings) => Promise<ReadBytes>;
}
