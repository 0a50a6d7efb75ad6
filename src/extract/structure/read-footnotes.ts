import { plainDigits, SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';
import { opensFootnote } from './classify-lines.ts';
import type { Line } from './line.ts';

export interface Footnote {
  /** The mark as printed, digits plain: `3`, `*`; null where the page lost it. */
  readonly marker: string | null;
  readonly text: string;
}

const MARK = new RegExp(
  `^(?<mark>${SUPERSCRIPT_DIGIT}{1,3}|\\d{1,3}|\\*{1,3})(?:\\s+|(?=\\S))(?<words>.*)$`,
  'u',
);
const MARK_ALONE = new RegExp(`^(?:\\d{1,3}|${SUPERSCRIPT_DIGIT}{1,3})$`, 'u');

/**
 * Footnote lines of a document to footnotes. Pages read from PDF lose the first marks of a block and print them at
 * its end, one a line: they are given back to the notes without a mark, in order.
 */
export function readFootnotes(lines: readonly Line[]): Footnote[] {
  const notes: { marker: string | null; text: string }[] = [];
  let pending: string | null = null;
  let displaced: string[] = [];
  let blockStart = 0;
  const closeBlock = () => {
    const bare = notes.slice(blockStart).filter((note) => note.marker === null);
    const marks = pending === null ? displaced : [...displaced, pending];
    bare.forEach((note, position) => (note.marker = marks[position] ?? null));
    pending = null;
    displaced = [];
    blockStart = notes.length;
  };
  for (const line of lines) {
    if (line.kind !== 'footnote') {
      if (notes.length > blockStart) closeBlock();
      continue;
    }
    if (MARK_ALONE.test(line.text)) {
      if (pending !== null) displaced.push(pending);
      pending = plainDigits(line.text);
      continue;
    }
    const last = notes.at(-1);
    const match = opensFootnote(line.text) && pending === null ? MARK.exec(line.text)?.groups : undefined;
    if (match) {
      notes.push({ marker: plainDigits(match['mark'] ?? ''), text: match['words'] ?? '' });
    } else if (
      pending !== null ||
      notes.length === blockStart ||
      (last?.marker === null && last.text.endsWith('.'))
    ) {
      notes.push({ marker: pending, text: line.text });
      pending = null;
    } else if (last) {
      last.text = `${last.text} ${line.text}`;
    }
  }
  closeBlock();
  return notes;
}
