import { findDate } from '../languages/read-date.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { isClosing } from './is-closing.ts';
import type { Line } from './line.ts';

/** The foot of a resolution: "46th plenary meeting", and the date with it. */
export interface Closing {
  /** Its first line, and the line behind its last. */
  readonly from: number;
  readonly to: number;
  /** The meeting, as printed. */
  readonly meeting: string;
  /** ISO 8601. */
  readonly date: string | null;
}

/** Finds the line of the meeting, with its date: on the line below, behind it, or alone on the line above. */
export function readClosing(lines: readonly Line[], language: CompiledLanguage): Closing | null {
  const foot = lines.findIndex(({ text }) => isClosing(text, language));
  const line = lines[foot]?.text;
  if (line === undefined) return null;
  const below = findDate(language, lines[foot + 1]?.text ?? '');
  if (below) return { from: foot, to: foot + 2, meeting: meetingIn(line), date: below.date };
  const behind = findDate(language, line);
  if (behind)
    return { from: foot, to: foot + 1, meeting: meetingIn(line.slice(0, behind.start)), date: behind.date };
  const above = (lines[foot - 1]?.text ?? '').trim();
  const alone = findDate(language, above);
  const isDate = alone !== null && alone.start === 0 && alone.end === above.length;
  return {
    from: isDate ? foot - 1 : foot,
    to: foot + 1,
    meeting: meetingIn(line),
    date: isDate ? alone.date : null,
  };
}

/** Without the comma before a date. */
function meetingIn(line: string): string {
  return line.trim().replace(/\s?[,،，]$/, '');
}
