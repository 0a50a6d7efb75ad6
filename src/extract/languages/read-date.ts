import { isCalendarDate } from '../../model/calendar-date.ts';
import type { CompiledLanguage } from './compiled-language.ts';

export interface FoundDate {
  /** ISO 8601. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The date that stands exactly at `position`, in the language's way of writing dates; null when none does. */
export function readDate(language: CompiledLanguage, text: string, position: number): FoundDate | null {
  const pattern = language.date;
  pattern.lastIndex = position;
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const name = groups['month'] ?? groups['month2'] ?? '';
  const month = language.months.findIndex((candidate) => candidate.test(name)) + 1;
  const day = Number(groups['day'] ?? groups['day2']);
  const year = groups['year'] ?? groups['year2'] ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? { date, start: position, end: pattern.lastIndex } : null;
}

/** The first date in a stretch of text; null when there is none. */
export function findDate(
  language: CompiledLanguage,
  text: string,
  from = 0,
  to = text.length,
): FoundDate | null {
  const starts = language.words.dateOrder === 'month-first' ? /\d{1,2}|\p{Lu}\p{L}{2,}/gu : /\d{1,2}/gu;
  starts.lastIndex = from;
  for (let start = starts.exec(text); start && start.index < to; start = starts.exec(text)) {
    const found = readDate(language, text, start.index);
    if (found) return found;
  }
  return null;
}
