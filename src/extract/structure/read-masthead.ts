import { toSymbol, type Body, type DocumentSymbol } from '../../model/document-symbol.ts';
import { isAssemblySession } from '../../model/session.ts';
import type { AgendaItem, DocumentKind } from '../../model/recalling-document.ts';
import { fragment, SPACE_BEHIND, type CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate } from '../languages/read-date.ts';
import { readOrdinal } from '../languages/read-ordinal.ts';
import { bodyOf, bodyPattern } from './find-opening.ts';
import { execForgiving, forgiving, type ForgivingPattern } from './mend-letters.ts';
import { isNamesOfSponsors, readDraftHead } from './read-draft-head.ts';
import { beginsWithNumber, findNumberedTitle, titleFrom, type NumberedTitle } from './numbered-title.ts';

export interface Masthead {
  readonly symbol: DocumentSymbol | null;
  readonly kind: DocumentKind;
  readonly body: Body | null;
  readonly session: number | null;
  readonly agendaItem: AgendaItem;
  readonly title: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  /** Words of it, as printed, in which letters had to be guessed; null where none had. */
  readonly mended: string | null;
}

/** What a document without a masthead says of itself: nothing. */
export const NO_MASTHEAD: Masthead = {
  symbol: null,
  kind: 'other',
  body: null,
  session: null,
  agendaItem: { number: null, title: null },
  title: null,
  date: null,
  basis: null,
  mended: null,
};

interface MastheadPatterns {
  readonly session: RegExp;
  readonly item: RegExp;
  readonly adopted: ForgivingPattern;
  readonly adoptedDecision: ForgivingPattern;
  readonly draft: RegExp;
  /** The line that ends with these words: below it stands the title. */
  readonly draftLine: RegExp;
  readonly basis: RegExp;
  readonly securityCouncil: RegExp;
  /** The same without the year, which the date below gives. */
  readonly councilNumber: RegExp;
}

const PATTERNS = new Map<string, MastheadPatterns>();

function patternsOf(language: CompiledLanguage): MastheadPatterns {
  const known = PATTERNS.get(language.code);
  if (known) return known;
  const { masthead, bodies, nouns, script } = language.words;
  const body = bodyPattern(bodies);
  const gap = script.wordsTouch ? '\\s*' : '\\s+';
  const made: MastheadPatterns = {
    session: new RegExp(
      `^${fragment(masthead.session.before)}[^\\S\\n]*(?<words>\\p{L}[\\p{L} -]{0,60}?)${lineEnd(masthead.session.after, gap)}`,
      'imu',
    ),
    item: new RegExp(
      `^(?:${fragment(masthead.item.before)})${gap}(?<number>\\d[\\d\\s(),a-zà-ÿ]{0,40}?)${lineEnd(masthead.item.after, '\\s*')}`,
      'imu',
    ),
    adopted: forgiving(
      new RegExp(`(?:${fragment(masthead.adopted.resolution)})${SPACE_BEHIND}(?:${body})`, 'iu'),
    ),
    adoptedDecision: forgiving(
      new RegExp(`(?:${fragment(masthead.adopted.decision)})${SPACE_BEHIND}(?:${body})`, 'iu'),
    ),
    draft: new RegExp(`(?:${fragment(masthead.draft)})`, 'iu'),
    draftLine: new RegExp(`(?:^|[\\s:：])(?:${fragment(masthead.draft)})\\*{0,3}[^\\S\\n]*$`, 'imu'),
    basis: new RegExp(`\\[\\s*(?<basis>(?:${fragment(masthead.basis)})[^\\]]{3,400}?)\\s*\\]`, 'iu'),
    securityCouncil: new RegExp(
      `^(?:(?:${fragment(nouns.resolution)})\\s+)?(?<number>\\d{1,4})\\s*\\((?<year>\\d{4})\\)`,
      'imu',
    ),
    councilNumber: new RegExp(`^(?:${fragment(nouns.resolution)})\\s+(?<number>\\d{1,4})[^\\S\\n]*$`, 'imu'),
  };
  PATTERNS.set(language.code, made);
  return made;
}

/** The words that end a line, and what stands before them; or its end alone. */
function lineEnd(words: string, gap: string): string {
  return words === '' ? '[^\\S\\n]*$' : `${gap}(?:${fragment(words)})\\s*$`;
}

const SYMBOL_LINE = /^[A-Z][A-Z]*(?:\/[A-Za-z0-9.()-]+){2,6}\*?$/m;
/** The symbol of a resolution among other words, as mastheads run together have it. */
const RUNNING_SYMBOL = /(?<!\S)(?:A|E|A\/HRC)\/RES\/[\d/A-Z()-]+(?!\S)/;
const PREFIX: Readonly<Record<Body, string>> = {
  GA: 'A/RES/',
  HRC: 'A/HRC/RES/',
  ECOSOC: 'E/RES/',
  SC: 'S/RES/',
};

/** What stands further above the opening is no masthead any more, in lines. */
const LONGEST_MASTHEAD = 300;

/** Reads the lines above "The General Assembly,": what a document says of itself before it speaks. */
export function readMasthead(
  lines: readonly string[],
  language: CompiledLanguage,
  openingBody: Body | null,
): Masthead {
  const text = lines.slice(0, LONGEST_MASTHEAD).join('\n');
  const patterns = patternsOf(language);
  const adoption = execForgiving(patterns.adopted, text);
  const adopted = adoption?.match ?? null;
  const decided = adopted === null ? execForgiving(patterns.adoptedDecision, text) : null;
  const decision = decided?.match ?? null;
  const mended = [adoption, decided].find((one) => one?.mended)?.match ?? null;
  const named = bodyOf((adopted ?? decision)?.groups);
  const body = named !== null && named !== 'other' && named !== 'council' ? named : openingBody;
  const basis = patterns.basis.exec(text);
  const adoptionStart = adopted && adoptionBegins(text, adopted, language);
  const numbered = findNumberedTitle(text, endOf(basis) ?? endOf(adopted) ?? 0);
  const titled = numbered && titleFrom(text, numbered);
  const number =
    numbered && `${numbered.number}${/[A-Z]$/.test(numbered.number) ? '' : (titled?.letter ?? '')}`;
  const symbol =
    readSymbol(text, number, body, patterns, decision !== null, openingBody !== null) ??
    (body === 'SC' ? councilSymbol(text, patterns, language) : null);
  const item = patterns.item.exec(text);
  const kind = kindOf(symbol, adopted, decision, patterns.draft.test(text));
  const draft = kind === 'draft' ? readDraftHead(text, patterns.draftLine, language) : null;
  return {
    symbol,
    kind,
    body,
    session: readSession(text, patterns.session, language),
    agendaItem: {
      number: item?.groups?.['number']?.replace(/\s+/g, ' ').trim() ?? null,
      title: item ? itemTitle(text, item.index + item[0].length, adoptionStart, patterns) : null,
    },
    title:
      draft?.title ?? titled?.title ?? (symbol === null && kind !== 'resolution' ? soleTitle(text) : null),
    date: adopted ? adoptionDate(text, adopted, basis, numbered, language) : (draft?.date ?? null),
    basis: basis?.groups?.['basis']?.replace(/\s+/g, ' ') ?? null,
    mended: mended && text.slice(mended.index, mended.index + mended[0].length).replace(/\s+/g, ' '),
  };
}

/** In characters. */
const LONGEST_SOLE_TITLE = 200;

/**
 * All that stands above the opening of a draft that somebody begins to write: one short block is its title. Numbers are
 * those of pages and meetings.
 */
function soleTitle(text: string): string | null {
  const block = text.trim();
  const isShort = block !== '' && block.length <= LONGEST_SOLE_TITLE && !/\n\s*\n/.test(block);
  return isShort && /\p{L}{3}/u.test(block) && !/\d/.test(block) ? block.replace(/\s+/g, ' ') : null;
}

function endOf(match: RegExpExecArray | null): number | null {
  return match && match.index + match[0].length;
}

/** "Resolution 290" above "of 8 December 1970": the year of its adoption belongs to the number. */
function councilSymbol(
  text: string,
  { councilNumber }: MastheadPatterns,
  language: CompiledLanguage,
): DocumentSymbol | null {
  const match = councilNumber.exec(text);
  const year = match && findDate(language, text, endOf(match) ?? 0)?.date.slice(0, 4);
  return year ? toSymbol(`S/RES/${match?.groups?.['number']}(${year})`) : null;
}

function readSymbol(
  text: string,
  number: string | null,
  body: Body | null,
  patterns: MastheadPatterns,
  isDecision: boolean,
  hasOpening: boolean,
): DocumentSymbol | null {
  const alone = SYMBOL_LINE.exec(text)?.[0].replace(/\*$/, '');
  const printed = alone === undefined ? null : toSymbol(alone);
  if (printed !== null && (alone?.includes('/L.') || alone?.includes('/RES/'))) return printed;
  const plain = number?.replace(/[‐‑–]/g, '-').replace(/\s+/g, '') ?? null;
  if (plain !== null && body !== null && body !== 'SC') {
    const prefix = PREFIX[/^\d{4}\//.test(plain) ? 'ECOSOC' : body];
    return isOfBody(plain, prefix)
      ? toSymbol((isDecision ? prefix.replace('RES', 'DEC') : prefix) + plain)
      : null;
  }
  const council = body === 'SC' ? patterns.securityCouncil.exec(text)?.groups : undefined;
  if (council) return toSymbol(`S/RES/${council['number']}(${council['year']})`);
  // Without an opening below, these lines may be the text itself, and the symbol one that it cites.
  const running = hasOpening ? RUNNING_SYMBOL.exec(text)?.[0] : undefined;
  if (running !== undefined) return toSymbol(running);
  return printed;
}

/** The General Assembly has numbered by session since the 31st: 1/3 is of another assembly. */
function isOfBody(number: string, prefix: string): boolean {
  const session = /^(\d{1,3})\//.exec(number)?.[1];
  return prefix !== PREFIX.GA || session === undefined || isAssemblySession(Number(session));
}

function kindOf(
  symbol: DocumentSymbol | null,
  adopted: RegExpExecArray | null,
  decision: RegExpExecArray | null,
  draft: boolean,
): DocumentKind {
  if (symbol?.includes('/L.') || (draft && !adopted && !decision)) return 'draft';
  if (symbol?.includes('/DEC/') || decision) return 'decision';
  if (symbol?.includes('/RES/') || adopted) return 'resolution';
  return 'other';
}

function readSession(text: string, pattern: RegExp, language: CompiledLanguage): number | null {
  const words = pattern.exec(text)?.groups?.['words'];
  return words === undefined ? null : readOrdinal(language, words.replace(/\s+/g, ' '));
}

function itemTitle(
  text: string,
  from: number,
  adoptionStart: number | null,
  patterns: MastheadPatterns,
): string | null {
  const to = adoptionStart !== null && adoptionStart > from ? adoptionStart : text.length;
  const title: string[] = [];
  for (const line of text.slice(from, to).split('\n')) {
    const words = line.trim();
    if (words === '' && title.length > 0 && adoptionStart === null) break;
    if (words === '') continue;
    if (beginsWithNumber(words) || patterns.draft.test(words)) break;
    if (adoptionStart === null && isNamesOfSponsors(words)) break;
    title.push(words);
  }
  const joined = title.join(' ').replace(/\s+/g, ' ').trim();
  return joined === '' || joined.length > 600 ? null : joined;
}

/** Where the words of adoption begin: with their line, where a language sets the date before them. */
function adoptionBegins(text: string, adopted: RegExpExecArray, language: CompiledLanguage): number {
  if (language.words.masthead.adopted.date === 'behind') return adopted.index;
  return text.lastIndexOf('\n', adopted.index) + 1;
}

/**
 * The adoption date stands behind "adopted by the General Assembly on" and before the basis or the title; or before such
 * words on their line, where a language sets it there.
 */
function adoptionDate(
  text: string,
  adopted: RegExpExecArray,
  basis: RegExpExecArray | null,
  numbered: NumberedTitle | null,
  language: CompiledLanguage,
): string | null {
  const begins = adoptionBegins(text, adopted, language);
  if (begins < adopted.index) return findDate(language, text, begins, adopted.index)?.date ?? null;
  const from = adopted.index + adopted[0].length;
  const ends = [basis?.index, numbered?.index, from + 160].filter(
    (end): end is number => end !== undefined && end > from,
  );
  return findDate(language, text, from, Math.min(...ends))?.date ?? null;
}
