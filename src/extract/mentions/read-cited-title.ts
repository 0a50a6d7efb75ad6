import { findDate } from '../languages/read-date.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { citationWords } from './citation-words.ts';

/** Between a number and the end of its date, in characters. */
const LONGEST_DATE = 40;
const LAST_COMMA = /,\s?$/;

/**
 * The title that a text gives the one it cites, in quotation marks behind the number and its date: "78/16 of 4 December
 * 2023, entitled “Developments …”". Null where it gives none.
 * @param end where the number ends
 * @param dated whether a date was read for it
 */
export function readCitedTitle(
  text: string,
  end: number,
  dated: boolean,
  language: CompiledLanguage,
): string | null {
  const date = dated ? findDate(language, text, end, end + LONGEST_DATE) : null;
  const { entitledAt } = citationWords(language);
  entitledAt.lastIndex = date?.end ?? end;
  const printed = entitledAt.exec(text)?.groups?.['title'];
  const title = printed?.replace(/\s+/g, ' ').trim().replace(LAST_COMMA, '').trimEnd();
  return title === undefined || title === '' ? null : title;
}
