/**
 * A kind of file: how it is recognised, and how it becomes lines of plain text. Mark-up is gone from the lines;
 * footnote marks stand as superscript digits; a form feed alone on a line is a page break.
 */
export interface Format {
  readonly name: string;
  /** Looks at the name and the text, which has been through `cleanCharacters`. */
  readonly recognises: (name: string, text: string) => boolean;
  readonly read: (text: string) => string[];
}
