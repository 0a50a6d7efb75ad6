import { toSymbol, type Body, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { AgendaItem, DocumentKind } from '../../model/recalling-document.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate } from '../languages/read-date.ts';
import { readOrdinal } from '../languages/read-ordinal.ts';
import { bodyOf, bodyPattern } from './find-opening.ts';

export interface Masthead {
  readonly symbol: DocumentSymbol | null;
  readonly kind: DocumentKind;
  readonly body: Body | null;
  readonly session: number | null;
  readonly agendaItem: AgendaItem;
  readonly title: string | null;
  readonly date: string | null;
  readonly basis: string | null;
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
};

interface MastheadPatterns {
  readonly session: RegExp;
  readonly item: RegExp;
  readonly adopted: RegExp;
  readonly adoptedDecision: RegExp;
  readonly draft: RegExp;
  readonly basis: RegExp;
  readonly securityCouncil: RegExp;
}

const PATTERNS = new Map<string, MastheadPatterns>();

function patternsOf(language: CompiledLanguage): MastheadPatterns {
  const known = PATTERNS.get(language.code);
  if (known) return known;
  const { masthead, bodies, nouns } = language.words;
  const body = bodyPattern(bodies);
  const made: MastheadPatterns = {
    session: new RegExp(
      `^${fragment(masthead.session.before)}[^\\S\\n]*(?<words>\\p{L}[\\p{L} -]{0,60}?)\\s+(?:${fragment(masthead.session.after)})\\s*$`,
      'imu',
    ),
    item: new RegExp(
      `^(?:${fragment(masthead.item.before)})\\s+(?<number>\\d[\\d\\s(),a-zà-ÿ]{0,40}?)\\s*${
        masthead.item.after === '' ? '' : `(?:${fragment(masthead.item.after)})`
      }\\s*$`,
      'imu',
    ),
    adopted: new RegExp(`(?:${fragment(masthead.adopted.resolution)})\\s*(?:${body})`, 'iu'),
    adoptedDecision: new RegExp(`(?:${fragment(masthead.adopted.decision)})\\s*(?:${body})`, 'iu'),
    draft: new RegExp(`(?:${fragment(masthead.draft)})`, 'iu'),
    basis: new RegExp(`\\[\\s*(?<basis>(?:${fragment(masthead.basis)})[^\\]]{3,400}?)\\s*\\]`, 'iu'),
    securityCouncil: new RegExp(
      `^(?:(?:${fragment(nouns.resolution)})\\s+)?(?<number>\\d{1,4})\\s*\\((?<year>\\d{4})\\)`,
      'imu',
    ),
  };
  PATTERNS.set(language.code, made);
  return made;
}

const SYMBOL_LINE = /^[A-Z][A-Z]*(?:\/[A-Za-z0-9.()-]+){2,6}\*?$/m;
/** The symbol of a resolution among other words, as mastheads run together have it. */
const RUNNING_SYMBOL = /(?<!\S)(?:A|E|A\/HRC)\/RES\/[\d/A-Z()-]+(?!\S)/;
/** "78/16. Title", "20/7 Title", "S-10/2. Title", "217 A (III). Title": the number that opens the title. */
const NUMBERED_TITLE =
  /^[^\S\n]*(?<number>(?:E?S[-‐‑–])?\d{1,3}\/\d{1,4}(?:\s[A-Z](?![a-z\p{L}]))?|\d{1,4}(?:\s[A-Z])?\s?\((?:E?S-)?[IVXL]{1,7}\))\s*[.:]?\s*(?<title>.*)$/mu;

/** True for a line that gives a resolution's number and the beginning of its title. */
export function opensWithNumber(line: string): boolean {
  const groups = NUMBERED_TITLE.exec(line)?.groups;
  return groups !== undefined && /^\p{Lu}/u.test(groups['title'] ?? '');
}

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
  const adopted = patterns.adopted.exec(text);
  const decision = adopted === null ? patterns.adoptedDecision.exec(text) : null;
  const named = bodyOf((adopted ?? decision)?.groups);
  const body = named !== null && named !== 'other' && named !== 'council' ? named : openingBody;
  const basis = patterns.basis.exec(text);
  const numbered = findNumberedTitle(text, adopted, basis);
  const symbol = readSymbol(text, numbered, body, patterns, decision !== null, openingBody !== null);
  const item = patterns.item.exec(text);
  return {
    symbol,
    kind: kindOf(symbol, adopted, decision, patterns.draft.test(text)),
    body,
    session: readSession(text, patterns.session, language),
    agendaItem: {
      number: item?.groups?.['number']?.replace(/\s+/g, ' ').trim() ?? null,
      title: item ? itemTitle(text, item.index + item[0].length, adopted, patterns) : null,
    },
    title: numbered ? titleFrom(text, numbered) : null,
    date: adopted ? adoptionDate(text, adopted, basis, numbered, language) : null,
    basis: basis?.groups?.['basis']?.replace(/\s+/g, ' ') ?? null,
  };
}

function findNumberedTitle(text: string, adopted: RegExpExecArray | null, basis: RegExpExecArray | null) {
  const after = basis ? basis.index + basis[0].length : adopted ? adopted.index + adopted[0].length : 0;
  const match = NUMBERED_TITLE.exec(text.slice(after));
  if (!match) return null;
  return { match, index: after + match.index };
}

type NumberedTitle = NonNullable<ReturnType<typeof findNumberedTitle>>;

function titleFrom(text: string, { match, index }: NumberedTitle): string | null {
  const below = text
    .slice(index + match[0].length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = [match.groups?.['title'] ?? '', ...below].join(' ').replace(/\s+/g, ' ').trim();
  return title === '' || title.length > 600 ? null : title.replace(/\s*[*⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '');
}

function readSymbol(
  text: string,
  numbered: NumberedTitle | null,
  body: Body | null,
  patterns: MastheadPatterns,
  isDecision: boolean,
  hasOpening: boolean,
): DocumentSymbol | null {
  const alone = SYMBOL_LINE.exec(text)?.[0].replace(/\*$/, '');
  const printed = alone === undefined ? null : toSymbol(alone);
  if (printed !== null && (alone?.includes('/L.') || alone?.includes('/RES/'))) return printed;
  const number = numbered?.match.groups?.['number']?.replace(/[‐‑–]/g, '-').replace(/\s+/g, '');
  if (number !== undefined && body !== null && body !== 'SC') {
    const prefix = isDecision ? PREFIX[body].replace('RES', 'DEC') : PREFIX[body];
    return toSymbol(prefix + number);
  }
  const council = body === 'SC' ? patterns.securityCouncil.exec(text)?.groups : undefined;
  if (council) return toSymbol(`S/RES/${council['number']}(${council['year']})`);
  // Without an opening below, these lines may be the text itself, and the symbol one that it cites.
  const running = hasOpening ? RUNNING_SYMBOL.exec(text)?.[0] : undefined;
  if (running !== undefined) return toSymbol(running);
  return printed;
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
  adopted: RegExpExecArray | null,
  patterns: MastheadPatterns,
): string | null {
  const to = adopted && adopted.index > from ? adopted.index : text.length;
  const title: string[] = [];
  for (const line of text.slice(from, to).split('\n')) {
    const words = line.trim();
    if (words === '' && title.length > 0 && adopted === null) break;
    if (words === '') continue;
    if (NUMBERED_TITLE.test(words) || patterns.draft.test(words)) break;
    title.push(words);
  }
  const joined = title.join(' ').replace(/\s+/g, ' ').trim();
  return joined === '' || joined.length > 600 ? null : joined;
}

/** The adoption date stands behind "adopted by the General Assembly on" and before the basis or the title. */
function adoptionDate(
  text: string,
  adopted: RegExpExecArray,
  basis: RegExpExecArray | null,
  numbered: NumberedTitle | null,
  language: CompiledLanguage,
): string | null {
  const from = adopted.index + adopted[0].length;
  const ends = [basis?.index, numbered?.index, from + 160].filter(
    (end): end is number => end !== undefined && end > from,
  );
  return findDate(language, text, from, Math.min(...ends))?.date ?? null;
}
