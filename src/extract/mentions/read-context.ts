import type { Body } from '../../model/document-symbol.ts';
import { romanNumber } from '../../model/roman-numeral.ts';
import { fitsSession, isAssemblySession } from '../../model/session.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate, readDate, type FoundDate } from '../languages/read-date.ts';
import { bodyOf } from '../structure/find-opening.ts';
import { citationWords, type CitationWords } from './citation-words.ts';
import {
  findNoun,
  LOCATOR,
  type CitingPart,
  type FoundNoun,
  type NamedBody,
  type Noun,
} from './find-noun.ts';
import type { Token } from './find-tokens.ts';

/** What the words around a token say of it. */
export interface Context {
  /** The noun right before it, or right before the list it belongs to. */
  readonly noun: Noun | null;
  /** How near the noun is: right before, earlier in its list, or only in the same clause. */
  readonly bond: 'direct' | 'list' | 'clause' | 'none';
  /** The body named with it; null when none is. */
  readonly body: NamedBody | null;
  /** The body named behind a title: "on …, adopted by the Commission"; the title may have been adopted by another. */
  readonly adopter: NamedBody | null;
  /** The body named with an earlier number of the sentence. */
  readonly earlierBody: NamedBody | null;
  readonly date: string | null;
  /** The title in quotation marks behind it: "78/16 of 4 December 2023, entitled “Developments …”"; null where none is. */
  readonly title: string | null;
  /** Where its own words end: behind the date, the body's name and the title. */
  readonly end: number;
  /** Where the first token of its list stands. */
  readonly listStart: number;
  /** Nothing but joints stands between it and the token before. */
  readonly joined: boolean;
}

/** How far back a noun may govern from, in characters. */
const CLAUSE = 160;
/** A date written out, and what may stand between it and its number, in characters. */
const LONGEST_DATE = 20;
const NEAR_DATE = 3;

/** Reads the contexts of a part's tokens from left to right; each may inherit from the one before. */
export function readContexts(
  tokens: readonly Token[],
  part: CitingPart,
  language: CompiledLanguage,
): Context[] {
  const contexts: Context[] = [];
  tokens.forEach((token, row) => {
    contexts.push(readContext(token, tokens[row - 1], contexts[row - 1], part, language));
  });
  shareBehind(contexts, tokens, language);
  return contexts;
}

function readContext(
  token: Token,
  before: Token | undefined,
  inherited: Context | undefined,
  part: CitingPart,
  language: CompiledLanguage,
): Context {
  const { text, start } = part;
  const behind = readBehind(token, text, language);
  const from = Math.max(start, inherited?.end ?? start, token.start - CLAUSE);
  const printedBy = before && reportedBody(before, token);
  const left = findNoun(part, from, token, language);
  const sameSentence =
    inherited !== undefined && !/[.;]\s/.test(text.slice(inherited.end, token.start)) ? inherited : null;
  const joined =
    inherited !== undefined &&
    (left === null || datesFirst(language)) &&
    isJoined(inherited.end, token.start, text, language);
  const listed = joined && left === null ? inherited : null;
  const { noun, bond, body } = governorOf(left, listed, sameSentence);
  return {
    noun,
    bond,
    body: behind.body ?? (left?.direct && body === 'other' && printedBy ? printedBy : body),
    adopter: behind.adopter,
    earlierBody: sameSentence && (sameSentence.body ?? sameSentence.earlierBody),
    date:
      behind.date ??
      dateBefore(text, from, token.start, language) ??
      (joined && before && datesFirst(language) ? dateFor(token, inherited.date, before) : null),
    title: behind.title,
    end: behind.end,
    listStart: listed?.listStart ?? token.start,
    joined: listed !== null,
  };
}

/** What a noun and a body are, and how near they are to the number they are said of. */
type Governor = Pick<Context, 'noun' | 'bond' | 'body'>;

/** The noun right before a number, that of its list, or the one that stands or stood last in its sentence. */
function governorOf(left: FoundNoun | null, listed: Context | null, sameSentence: Context | null): Governor {
  if (left?.direct) return { noun: left.noun, bond: 'direct', body: left.body };
  if (listed) {
    return { noun: listed.noun, bond: listed.bond === 'none' ? 'none' : 'list', body: listed.body };
  }
  const { noun, body } = left ?? sameSentence ?? NO_GOVERNOR;
  const spoken = left !== null || (sameSentence !== null && sameSentence.bond !== 'none');
  return { noun, bond: spoken ? 'clause' : 'none', body: body ?? sameSentence?.body ?? null };
}

const NO_GOVERNOR: Governor = { noun: null, bond: 'none', body: null };

/** Supplement No. 53 of the General Assembly's official records is the report of the Human Rights Council. */
const COUNCIL_REPORT = /^A\/\d{2}\/53(?:\/|$)/;

/** The body whose report, named right before, prints the resolution. */
function reportedBody({ symbol, end }: Token, token: Token): Body | null {
  return symbol !== null && COUNCIL_REPORT.test(symbol) && token.start - end <= LOCATOR ? 'HRC' : null;
}

/** Date, body and quoted title behind a token, and who adopted what bears that title. */
function readBehind(token: Token, text: string, language: CompiledLanguage) {
  const words = citationWords(language);
  let end = numberEnd(token, text, words);
  let date: string | null = null;
  let body: NamedBody | null = null;
  for (let step = 0; step < 2; step += 1) {
    const from = end;
    words.bodyAfterAt.lastIndex = end;
    const named = body === null ? words.bodyAfterAt.exec(text) : null;
    if (named) {
      body = bodyOf(named.groups);
      end = named.index + named[0].length;
    }
    words.beforeDateAt.lastIndex = end;
    const found: FoundDate | null =
      date === null && words.beforeDateAt.test(text)
        ? readDate(language, text, words.beforeDateAt.lastIndex)
        : null;
    if (found) {
      date = found.date;
      end = found.end;
    }
    if (end === from) break;
  }
  words.entitledAt.lastIndex = end;
  const titled = words.entitledAt.exec(text);
  if (titled) end = titled.index + titled[0].length;
  const title = titleIn(titled?.groups?.['title'] ?? '');
  return { date, body, end, title, adopter: titled || body ? null : readAdopter(end, text, words) };
}

const LAST_COMMA = /,\s?$/;

/** On one line, without the comma that some put inside the quotation marks; null where nothing is left. */
function titleIn(printed: string): string | null {
  const title = printed.replace(/\s+/g, ' ').trim().replace(LAST_COMMA, '').trimEnd();
  return title === '' ? null : title;
}

function numberEnd({ end }: Token, text: string, { numberEndAt }: CitationWords): number {
  if (!numberEndAt) return end;
  numberEndAt.lastIndex = end;
  return numberEndAt.test(text) ? numberEndAt.lastIndex : end;
}

function readAdopter(end: number, text: string, { adoptedByAt }: CitationWords): NamedBody | null {
  if (!adoptedByAt) return null;
  adoptedByAt.lastIndex = end;
  return bodyOf(adoptedByAt.exec(text)?.groups);
}

/** A date stands before the numbers that share it. */
function datesFirst({ words: { dateOrder } }: CompiledLanguage): boolean {
  return typeof dateOrder === 'object';
}

/** The date of `from`, which numbers of its list share, unless the session of this one cannot have met then. */
function dateFor({ series, bracketed }: Token, shared: string | null, from: Token): string | null {
  if (shared === null) return null;
  // Who numbers by Roman sessions is not known yet; that another session met on another day is.
  const roman = bracketed && series !== from.series ? romanNumber(series) : null;
  const session = roman ?? Number(series);
  return (roman !== null || isAssemblySession(session)) && !fitsSession(session, shared) ? null : shared;
}

/** The date right before a number, where a language dates first: "1999年12月17日第54/169号决议". */
function dateBefore(text: string, from: number, to: number, language: CompiledLanguage): string | null {
  if (!datesFirst(language)) return null;
  const found = findDate(language, text, Math.max(from, to - LONGEST_DATE), to);
  return found && to - found.end <= NEAR_DATE ? found.date : null;
}

function isJoined(from: number, to: number, text: string, language: CompiledLanguage): boolean {
  const { jointAt, entitledAt } = citationWords(language);
  let position = from;
  for (let step = 0; step < 4 && position < to; step += 1) {
    const start = position;
    for (const pattern of [jointAt, entitledAt]) {
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (match) position = match.index + match[0].length;
    }
    const note = /^\s?(?:\d{1,3}(?=[\s,;]|$)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/.exec(text.slice(position, position + 5));
    if (note && position + note[0].length <= to) position += note[0].length;
    if (position === start) break;
  }
  return position >= to;
}

/**
 * "74/28 and 74/29 of 12 December 2019": members joined without a date of their own share the next one's, where dates
 * stand behind, unless their session cannot have met then ("48/264, 51/241 of 31 July 1997"). "resolutions 5/1 and 16/21 of the Human
 * Rights Council": so they do its body, unless their own date is one of the General Assembly's.
 */
function shareBehind(contexts: Context[], tokens: readonly Token[], language: CompiledLanguage): void {
  for (let row = contexts.length - 2; row >= 0; row -= 1) {
    const own = contexts[row];
    const next = contexts[row + 1];
    const token = tokens[row];
    const behind = tokens[row + 1];
    if (!own || !token || !behind || !next?.joined) continue;
    const date = own.date ?? (datesFirst(language) ? null : dateFor(token, next.date, behind));
    const session = Number(token.series);
    const ofAssembly = own.date !== null && isAssemblySession(session) && fitsSession(session, own.date);
    const body = own.body ?? (ofAssembly ? null : next.body);
    if (date !== own.date || body !== own.body) contexts[row] = { ...own, date, body };
  }
}
