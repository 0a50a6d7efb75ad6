import { parseSymbol, sessionOf, toSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import { fitsCouncilSession } from '../../model/council-sessions.ts';
import { fitsSession } from '../../model/session.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate, type FoundDate } from '../languages/read-date.ts';
import { numberWords, readNumber } from '../mentions/find-tokens.ts';

/** The words of adoption and its date are no further apart, in characters. */
const NEAR = 160;

/** Where the words of adoption begin: with their line, where a language sets the date before them. */
export function adoptionBegins(text: string, adopted: RegExpExecArray, language: CompiledLanguage): number {
  if (language.words.masthead.adopted.date === 'behind') return adopted.index;
  return text.lastIndexOf('\n', adopted.index) + 1;
}

/**
 * The date of adoption stands behind "adopted by the General Assembly on" and before the basis and the number, which begin
 * at `ends`; or with such words on their line, where a language sets it before them.
 */
export function adoptionDate(
  text: string,
  adopted: RegExpExecArray,
  ends: readonly (number | undefined)[],
  language: CompiledLanguage,
): FoundDate | null {
  const behind = adopted.index + adopted[0].length;
  if (language.words.masthead.adopted.date === 'behind') {
    const below = ends.filter((end) => end !== undefined && end > behind) as number[];
    return findDate(language, text, behind, Math.min(text.length, behind + NEAR, ...below));
  }
  const lineEnd = text.indexOf('\n', behind);
  return findDate(
    language,
    text,
    adoptionBegins(text, adopted, language),
    lineEnd < 0 ? text.length : lineEnd,
  );
}

/**
 * The date beside the own number, where no words of adoption name the body: "Resolution 710 (1991)" above "of 12 September
 * 1991", "170 (1961). Resolution of 14 December 1961", "RESOLUTION 55/100. Adopted at the 81st plenary meeting, on …". ISO
 * 8601; null where none is near, or where a text of that number cannot be of that day.
 */
export function dateBesideNumber(
  text: string,
  symbol: DocumentSymbol,
  language: CompiledLanguage,
): string | null {
  const pattern = numberBesideNoun(language);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const number = readNumber(match.groups?.['behind'] ?? match.groups?.['before'] ?? '', language);
    if (number === null || !symbol.endsWith(`/${number}`)) continue;
    const behind = match.index + match[0].length;
    const date = findDate(language, text, behind, Math.min(text.length, behind + NEAR))?.date;
    return date !== undefined && canBeOf(symbol, date) ? date : null;
  }
  return null;
}

/** The first lines of a text, and the words between a number and its date, in characters. */
const TOP = 200;
const BESIDE = 30;

/** "21 (1947). Resolution of 2 April 1947" above a text that does not open with a body: so the Security Council's are numbered. */
export function councilNumberAtTop(text: string, language: CompiledLanguage): DocumentSymbol | null {
  const pattern = numberBesideNoun(language);
  const top = text.slice(0, TOP);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(top); match; match = pattern.exec(top)) {
    const number = readNumber(match.groups?.['behind'] ?? match.groups?.['before'] ?? '', language);
    const year = /\((?<year>\d{4})\)$/.exec(number ?? '')?.groups?.['year'];
    const behind = match.index + match[0].length;
    const date = year && findDate(language, text, behind, Math.min(text.length, behind + BESIDE))?.date;
    if (date?.startsWith(year ?? '')) return toSymbol(`S/RES/${number}`);
  }
  return null;
}

const PATTERNS = new Map<string, RegExp>();

/** A number with its noun in front or behind, at the beginning of a line. */
function numberBesideNoun(language: CompiledLanguage): RegExp {
  let pattern = PATTERNS.get(language.code);
  if (!pattern) {
    const { nouns, script } = language.words;
    const { letter, bracket, special } = numberWords(language);
    const number =
      `(?:${special.replaceAll(/\?<\w+>/g, '?:')}\\s?)?\\d{1,4}\\s?/\\s?\\d{1,4}(?: ${letter}(?!\\p{L}))?|` +
      `\\d{1,4}(?: ?${letter})?\\s?[(（]\\s?(?:${bracket}|\\d{4})\\s?[)）]`;
    const noun = `(?:${fragment(nouns.resolution)}|${fragment(nouns.decision)})`;
    const { beforeNumber, afterNumber } = script.nounBehind ?? { beforeNumber: '', afterNumber: '' };
    pattern = new RegExp(
      `^(?:${noun}\\s?(?<behind>${number})|(?:${beforeNumber})?\\s?(?<before>${number})\\s?[.:]?(?:${afterNumber})\\s?${noun})`,
      'gimu',
    );
    PATTERNS.set(language.code, pattern);
  }
  return pattern;
}

/** A text of a year's or a session's series is of that year or session; of other sessions we know no year. */
function canBeOf(symbol: DocumentSymbol, date: string): boolean {
  if (symbol.startsWith('S/')) return symbol.endsWith(`(${date.slice(0, 4)})`);
  const series = parseSymbol(symbol)?.series ?? '';
  if (/^\d{4}$/.test(series)) return date.startsWith(series);
  if (symbol.startsWith('A/HRC/') && /^\d+$/.test(series)) return fitsCouncilSession(Number(series), date);
  const session = sessionOf(symbol);
  return session === null || fitsSession(session, date);
}
