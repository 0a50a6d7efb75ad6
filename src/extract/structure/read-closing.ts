import { findDate } from '../languages/read-date.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { endsSentence } from './ends-paragraph.ts';
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
  /** The line behind the notes that follow it; `to` where none do. */
  readonly notesTo: number;
}

/** A note as the volumes of the Security Council print it, below the words of adoption: a mark, then a capital. */
const NOTE_BEHIND = /^\d{1,3}\s+\p{Lu}/u;

/** A word without a stop, and below it a line that goes on behind its date or ends with a comma. */
const GOES_ON = /\p{Ll}$/u;
const STILL_GOES_ON = /[,;،؛]$|\p{L}\s(?:19|20)\d{2}\s\p{L}/u;

/** Finds the line of the meeting, with its date: on the line below, behind it, or alone on the line above. */
export function readClosing(lines: readonly Line[], language: CompiledLanguage): Closing | null {
  const foot = lines.findIndex((line, row) => isFoot(line, lines[row - 1], language));
  const line = lines[foot]?.text;
  if (line === undefined) return null;
  if (language.adoptedAt?.test(line)) return readAdoption(lines, foot, language);
  const below = findDate(language, lines[foot + 1]?.text ?? '');
  if (below) return { ...ending(lines, foot, foot + 2), meeting: meetingIn(line), date: below.date };
  const behind = findDate(language, line);
  if (behind)
    return {
      ...ending(lines, foot, foot + 1),
      meeting: meetingIn(line.slice(0, behind.start)),
      date: behind.date,
    };
  const above = (lines[foot - 1]?.text ?? '').trim();
  const alone = findDate(language, above);
  const isDate = alone !== null && alone.start === 0 && alone.end === above.length;
  return {
    ...ending(lines, isDate ? foot - 1 : foot, foot + 1),
    meeting: meetingIn(line),
    date: isDate ? alone.date : null,
  };
}

/** "… expressed by the President at the" above "1143rd meeting, on 11 August 1964": the sentence goes on, and no text ends. */
function isFoot(line: Line, above: Line | undefined, language: CompiledLanguage): boolean {
  if (!isClosing(line.text, language)) return false;
  const isWithin = !line.gap && !line.interrupted && STILL_GOES_ON.test(line.text);
  return above === undefined || !isWithin || !GOES_ON.test(above.text);
}

/** How many votes were cast, and by whom, is told in no more lines. */
const LONGEST_ADOPTION = 6;

/** "Adopted at the 1666th meeting by 13 votes to none, with …": a sentence that may run over several lines. */
function readAdoption(lines: readonly Line[], from: number, language: CompiledLanguage): Closing {
  let to = from + 1;
  while (to < Math.min(lines.length, from + LONGEST_ADOPTION)) {
    if (lines[to]!.gap || endsSentence(lines[to - 1]!.text)) break;
    to += 1;
  }
  const words = lines.slice(from, to).map(({ text }) => text);
  const behind = words.join(' ').replace(language.adoptedAt?.exec(words[0] ?? '')?.[0] ?? '', '');
  const meeting = meetingIn(language.meeting.exec(behind)?.[0] ?? behind);
  return { from, to, meeting, date: null, notesTo: endOfNotes(lines, to) };
}

function endOfNotes(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < lines.length && (NOTE_BEHIND.test(lines[to]!.text) || (to > from && !lines[to]!.gap))) to += 1;
  return to;
}

/** How the Human Rights Council voted, who for and who against, is told in no more lines. */
const LONGEST_VOTE = 60;

/** With what stands in brackets right behind: "[Adopted without a vote.]". */
function ending(
  lines: readonly Line[],
  from: number,
  behind: number,
): Pick<Closing, 'from' | 'to' | 'notesTo'> {
  let to = behind;
  if (lines[behind]?.text.startsWith('[')) {
    const below = lines.slice(behind, behind + LONGEST_VOTE);
    to += below.findIndex(({ text }) => text.endsWith(']')) + 1;
  }
  return { from, to, notesTo: to };
}

/** Without the comma before a date. */
function meetingIn(line: string): string {
  return line.trim().replace(/\s?[,،，]$/, '');
}
