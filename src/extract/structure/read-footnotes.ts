import { plainDigits, SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';
import { opensFootnote } from './classify-lines.ts';
import type { Line } from './line.ts';

export interface Footnote {
  /** The mark as printed, digits plain: `3`, `*`; null where the page lost it. */
  readonly marker: string | null;
  readonly text: string;
}

interface OpenFootnote {
  marker: string | null;
  text: string;
}

const MARK = new RegExp(
  `^(?<mark>${SUPERSCRIPT_DIGIT}{1,3}|\\d{1,3}|\\*{1,3})(?:\\s+|(?=\\S))(?<words>.*)$`,
  'u',
);
const MARK_ALONE = new RegExp(`^(?:\\d{1,3}|${SUPERSCRIPT_DIGIT}{1,3})$`, 'u');

/**
 * Footnote lines of a document to footnotes. Pages read from PDF print marks on lines of their own, before the words
 * of their notes or behind them all: words and marks that lack one another are brought together in their order.
 * `marks` are those for which there are no words.
 */
export function readFootnotes(lines: readonly Line[]): { notes: Footnote[]; marks: string[] } {
  const reader = new FootnoteReader();
  for (const line of lines) {
    if (line.kind === 'footnote') reader.read(line);
    else reader.leave(line.kind);
  }
  reader.close();
  return { notes: reader.notes, marks: reader.marks };
}

class FootnoteReader {
  readonly notes: OpenFootnote[] = [];
  readonly marks: string[] = [];
  /** Marks of this block that wait for their words. */
  #waiting: string[] = [];
  #behindMark = false;
  /** Where the notes of this block begin. */
  #block = 0;

  read(line: Line): void {
    const { text } = line;
    if (MARK_ALONE.test(text)) {
      this.#waiting.push(plainDigits(text));
      this.#behindMark = true;
      return;
    }
    const last = this.notes.length > this.#block ? this.notes.at(-1) : undefined;
    const finished = !last || line.gap || last.text.endsWith('.');
    const own = opensFootnote(text) && !this.#behindMark ? MARK.exec(text)?.groups : undefined;
    if (own) {
      this.notes.push({ marker: plainDigits(own['mark'] ?? ''), text: own['words'] ?? '' });
    } else if (this.#waiting.length > 0 && (this.#behindMark || finished)) {
      this.notes.push({ marker: this.#waiting.shift() ?? null, text });
    } else if (!last || (last.marker === null && last.text.endsWith('.'))) {
      this.notes.push({ marker: null, text });
    } else {
      last.text = `${last.text} ${text}`;
    }
    this.#behindMark = false;
  }

  /** A line of another kind ends a block, but furniture does not while marks wait for their words. */
  leave(kind: Line['kind']): void {
    if (kind === 'text' || this.#waiting.length === 0) this.close();
  }

  close(): void {
    const bare = this.notes.slice(this.#block).filter(({ marker }) => marker === null);
    for (const note of bare) note.marker = this.#waiting.shift() ?? null;
    this.marks.push(...this.#waiting);
    this.#waiting = [];
    this.#behindMark = false;
    this.#block = this.notes.length;
  }
}
