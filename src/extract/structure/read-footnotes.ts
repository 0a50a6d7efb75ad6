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
  readonly lines: string[];
}

const MARK = new RegExp(
  `^(?<mark>${SUPERSCRIPT_DIGIT}{1,3}|\\d{1,3}|\\*{1,3})(?:\\s+|(?=\\S))(?<words>[^]*)$`,
  'u',
);
const MARK_ALONE = new RegExp(`^(?:\\d{1,3}|${SUPERSCRIPT_DIGIT}{1,3})$`, 'u');

/** No page has more notes; more marks without words are none, and are not looked for words one by one. */
const MOST_MARKS = 100;

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
  const notes = reader.notes.map(({ marker, lines: words }) => ({ marker, text: words.join(' ') }));
  return { notes, marks: reader.marks };
}

class FootnoteReader {
  readonly notes: OpenFootnote[] = [];
  readonly marks: string[] = [];
  /** Notes of this block: of one page. */
  #block: OpenFootnote[] = [];
  /** Marks of this block that wait for their words. */
  #waiting: string[] = [];
  #behindMark = false;

  read(line: Line): void {
    const { text } = line;
    if (MARK_ALONE.test(text)) {
      this.#waiting.push(plainDigits(text));
      this.#behindMark = true;
      return;
    }
    const last = this.#block.at(-1);
    const finished = !last || line.gap || isFinished(last);
    const own = this.#behindMark || !opensFootnote(text) ? undefined : MARK.exec(text)?.groups;
    if (own && (finished || !/^\d/.test(text) || Number(own['mark']) === Number(last.marker) + 1)) {
      this.#block.push({ marker: plainDigits(own['mark'] ?? ''), lines: [own['words'] ?? ''] });
    } else if (this.#waiting.length > 0 && (this.#behindMark || finished)) {
      this.#block.push({ marker: this.#waiting.shift() ?? null, lines: [text] });
    } else if (!last || (last.marker === null && isFinished(last))) {
      this.#block.push({ marker: null, lines: [text] });
    } else {
      last.lines.push(text);
    }
    this.#behindMark = false;
  }

  /** A line of another kind ends a block, but furniture does not while marks wait for their words. */
  leave(kind: Line['kind']): void {
    if (kind === 'text' || this.#waiting.length === 0) this.close();
  }

  close(): void {
    if (this.#block.length === 0 && this.#waiting.length === 0) return;
    for (const note of this.#block) note.marker ??= this.#waiting.shift() ?? null;
    const astray = this.#waiting.length > MOST_MARKS;
    for (const mark of this.#waiting) if (astray || !this.#givesWords(mark)) this.marks.push(mark);
    this.notes.push(...this.#block);
    this.#block = [];
    this.#waiting = [];
    this.#behindMark = false;
  }

  /** The words of a mark printed elsewhere went on behind those of the mark before it: they begin where these end. */
  #givesWords(mark: string): boolean {
    const row = this.#block.findIndex(({ marker }) => Number(marker) === Number(mark) - 1);
    const before = this.#block[row];
    const end = before?.lines.findIndex((line) => line.endsWith('.')) ?? -1;
    if (!before || end < 0 || end === before.lines.length - 1) return false;
    this.#block.splice(row + 1, 0, { marker: mark, lines: before.lines.splice(end + 1) });
    return true;
  }
}

function isFinished({ lines }: OpenFootnote): boolean {
  return lines.at(-1)?.endsWith('.') ?? true;
}
