import { isCalendarDay } from '../../model/calendar-date.ts';
import type { CompiledLanguage } from './compiled-language.ts';

export interface FoundDate {
  /** ISO 8601. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The date that stands exactly at `position`, in the language's way of writing dates; null when none does. */
export function readDate(language: CompiledLanguage, text: string, position: number): FoundDate | null {
  if (!mayBegin(text.charCodeAt(position), language)) return null;
  const pattern = language.date;
  pattern.lastIndex = position;
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const month = monthOf(groups['month'] ?? groups['month2'] ?? '', language);
  const day = Number(groups['day'] ?? groups['day2']);
  const year = groups['year'] ?? groups['year2'] ?? '';
  if (!isCalendarDay(Number(year), month, day)) return null;
  return { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, start: position, end: pattern.lastIndex };
}

/** A date begins with a digit, or with the letters of a month where a language writes it first. */
function mayBegin(code: number, { words: { dateOrder } }: CompiledLanguage): boolean {
  return isDigit(code) || (dateOrder === 'month-first' && code > 0x40);
}

/** The number of a month, each way of printing its name looked up once. */
function monthOf(name: string, { months, monthNumbers }: CompiledLanguage): number {
  let month = monthNumbers.get(name);
  if (month === undefined) {
    month = months.findIndex((candidate) => candidate.test(name)) + 1;
    monthNumbers.set(name, month);
  }
  return month;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** A capitalised word at `lastIndex`: the name of a month. */
const NAME_AT = /\p{Lu}\p{L}{2,}/uy;

/** The first date in a stretch of text; null when there is none. */
export function findDate(
  language: CompiledLanguage,
  text: string,
  from = 0,
  to = text.length,
): FoundDate | null {
  const monthFirst = language.words.dateOrder === 'month-first';
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const found = readDate(language, text, at);
      if (found) return found;
      // A day has two digits at most.
      if (isDigit(text.charCodeAt(at + 1))) at += 1;
    } else if (monthFirst && mayBeCapital(code)) {
      NAME_AT.lastIndex = at;
      if (!NAME_AT.test(text)) continue;
      const end = NAME_AT.lastIndex;
      const found = readDate(language, text, at);
      if (found) return found;
      at = end - 1;
    }
  }
  return null;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** False for the other letters of plain Latin, and for the second half of a letter that takes two places. */
function mayBeCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x80 && (code < 0xdc00 || code > 0xdfff));
}
