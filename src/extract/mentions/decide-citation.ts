import { toSymbol, type Body, type DocumentSymbol } from '../../model/document-symbol.ts';
import { romanNumber } from '../../model/roman-numeral.ts';
import type { Citation } from '../../model/mention.ts';
import { fitsSession, isAssemblySession } from '../../model/session.ts';
import { fitsCouncilSession, isCouncilSpecialSession, mayBeCouncils } from '../../model/council-sessions.ts';
import type { Token } from './find-tokens.ts';
import type { Context } from './read-context.ts';

/** What is known of the citing document when its mentions are decided. */
export interface Citing {
  readonly symbol: DocumentSymbol | null;
  /** `other` for one that is none of those whose symbols we know. */
  readonly body: Body | 'other' | null;
  /** Its language prints the halves of a number the other way round at times. */
  readonly mirrored: boolean;
}

/** No session has adopted more: the most in the documents measured on is 73/346. */
const MOST_RESOLUTIONS = 400;
const LAST_ROMAN_SESSION = 30;

/** The citation a token stands for; null where it is none at all. `letter` is one of the token's part letters. */
export function decideCitation(
  token: Token,
  letter: string,
  context: Context,
  citing: Citing,
): Citation | null {
  if (token.symbol !== null) return fromSymbol(token.symbol, context);
  if (context.noun === 'other') return null;
  if (token.mended) return fromDamaged(token, letter, context, citing);
  if (token.bracketed) return fromBracket(token, letter, context, citing);
  if (token.series === '') return fromBareNumber(token, context);
  if (/^\d{4}$/.test(token.series)) return fromYear(token, letter, context);
  if (token.series.includes('-')) return fromSpecialSession(token, letter, context, citing);
  return fromSession(token, letter, context, citing);
}

function resolved(symbol: string): Citation | null {
  const target = toSymbol(symbol);
  return target && { target, status: 'resolved', candidates: [], reason: null };
}

function undecided(reason: string, ...symbols: string[]): Citation | null {
  const candidates = symbols.map(toSymbol).filter((symbol) => symbol !== null);
  return candidates.length === 0 ? null : { target: null, status: 'undecided', candidates, reason };
}

/** A resolution or decision of a body whose numbers have no symbol that we know: kept, with nothing to point to. */
const OF_ANOTHER_BODY: Citation = { target: null, status: 'undecided', candidates: [], reason: 'other-body' };

/** Kept where a noun says that it is a citation; elsewhere a number is only a number. */
function ofAnotherBody({ noun, bond }: Context): Citation | null {
  return noun !== null && (bond === 'direct' || bond === 'list') ? OF_ANOTHER_BODY : null;
}

/** Behind the first of two symbols of one document: the `-S/2009/288` of `A/64/85-S/2009/288`. */
const SECOND_SYMBOL = /-(?:A|S|E|C)\/[^]*$/;

/** "decision VII/11", "BS-V/11": numbered by a conference's meeting, with no symbol of its own. */
const ROMAN_SERIES = /^(?:[A-Z]{1,3}-)?[IVX]+\//;

function fromSymbol(printed: string, context: Context): Citation | null {
  if (ROMAN_SERIES.test(printed)) return ofAnotherBody(context);
  return resolved(printed.replace(SECOND_SYMBOL, ''));
}

function fromSession(token: Token, letter: string, context: Context, citing: Citing): Citation | null {
  const session = Number(token.series);
  const kind = context.noun === 'decision' ? 'DEC' : 'RES';
  const assembly = `A/${kind}/${session}/${token.number}${letter}`;
  const council = `A/HRC/${kind}/${session}/${token.number}`;
  const possible = isAssemblySession(session) && token.number > 0;
  const inRange = possible && (kind === 'DEC' || token.number <= MOST_RESOLUTIONS);
  const dated = context.date === null ? null : inRange && fitsSession(session, context.date);
  // A body named with an earlier number of the clause is not this one's where the date says otherwise.
  const body = dated === false && context.bond === 'clause' ? null : context.body;
  const ofCouncil = body === 'HRC' || (body === 'council' && citing.body !== 'ECOSOC');
  if (ofCouncil) return resolved(council);
  if (body === 'GA' && inRange) return resolved(assembly);
  if (body === 'other') return dated === true ? resolved(assembly) : ofAnotherBody(context);
  if (dated === true) return resolved(assembly);
  if (context.bond === 'none') return null;
  if (context.adopter === 'HRC') return resolved(council);
  if (context.adopter === 'other') return ofAnotherBody(context);
  if (citing.body === 'HRC') {
    const met = context.date !== null && fitsCouncilSession(session, context.date);
    if (met || session <= ownCouncilSession(citing)) return resolved(council);
    // No session of the Council that the text could cite.
    return inRange && dated === null ? undecided('no-body', assembly) : ofAnotherBody(context);
  }
  if (citing.body === 'other') {
    const near = context.bond === 'direct' || context.bond === 'list';
    return near && inRange && dated === null ? undecided('no-body', assembly) : ofAnotherBody(context);
  }
  if (citing.mirrored && !possible && isAssemblySession(token.number))
    return mirroredHalves(token, kind, context);
  if (context.date !== null && fitsCouncilSession(session, context.date)) return resolved(council);
  if (!inRange) return ofAnotherBody(context);
  if (dated === false) return undecided('date-against-session', assembly);
  return context.bond === 'clause' && context.noun === null
    ? undecided('no-noun', assembly)
    : resolved(assembly);
}

/** The session of the Council that the citing text is of; where its symbol does not say, any may have met before it. */
function ownCouncilSession({ symbol }: Citing): number {
  return Number(/^A\/HRC\/(?:RES\/|DEC\/)?(\d+)\//.exec(symbol ?? '')?.[1] ?? Infinity);
}

/** "90/34" for 34/90: no session of the first number has met, one of the second has. Mended, so uncertain. */
function mirroredHalves(token: Token, kind: string, context: Context): Citation | null {
  if (context.bond === 'none') return null;
  const target = toSymbol(`A/${kind}/${token.number}/${token.series}`);
  return target && { target, status: 'uncertain', candidates: [], reason: 'mirrored-number' };
}

function fromSpecialSession(token: Token, letter: string, context: Context, citing: Citing): Citation | null {
  const kind = context.noun === 'decision' ? 'DEC' : 'RES';
  if (isOfCouncil(token.series, context, citing))
    return resolved(`A/HRC/${kind}/${token.series}/${token.number}`);
  return resolved(`A/${kind}/${token.series}/${token.number}${letter}`);
}

/** Whether a special session is the Human Rights Council's. Emergency special sessions are the General Assembly's alone. */
function isOfCouncil(series: string, { body, date, adopter }: Context, citing: Citing): boolean {
  if (body === 'HRC' || (body === 'council' && citing.body !== 'ECOSOC')) return true;
  if (!series.startsWith('S-')) return false;
  if (date !== null && isCouncilSpecialSession(Number(series.slice(2)), date)) return true;
  if (body !== null) return false;
  return adopter === 'HRC' || (citing.body === 'HRC' && (date === null || mayBeCouncils(date)));
}

/** "2012/16": the Economic and Social Council numbers by year; so did the Commission on Human Rights. */
function fromYear(token: Token, letter: string, context: Context): Citation | null {
  const year = Number(token.series);
  if (year < 1946 || year > 2100 || token.number > MOST_RESOLUTIONS || context.bond === 'none') return null;
  const kind = context.noun === 'decision' ? 'DEC' : 'RES';
  const symbol = `E/${kind}/${year}/${token.number}${letter}`;
  const body = context.body ?? context.adopter ?? context.earlierBody;
  if (body === 'ECOSOC' || body === 'council') return resolved(symbol);
  if (body === 'other') return ofAnotherBody(context);
  return context.bond === 'direct' || context.bond === 'list'
    ? resolved(symbol)
    : undecided('no-body', symbol);
}

/** A mended reading is uncertain whatever speaks for it; where the date speaks against it, it stays undecided. */
function fromDamaged(token: Token, letter: string, context: Context, citing: Citing): Citation | null {
  if (token.number === 0 || context.noun !== 'resolution') return null;
  if (context.bond !== 'direct' && context.bond !== 'list') return null;
  const read = fromBracket(token, letter, context, citing);
  return read?.target ? { ...read, status: 'uncertain', reason: 'mended-scan' } : read;
}

function fromBracket(token: Token, letter: string, context: Context, citing: Citing): Citation | null {
  if (/^\d{4}$/.test(token.series)) return fromCouncilYear(token, context, citing);
  const roman = romanNumber(token.series.replace(/^E?S-/, ''));
  if (roman === null) return null;
  const number = `${token.number}${letter}(${token.series})`;
  const assembly = `A/RES/${number}`;
  if (context.noun === 'decision' || context.body === 'other') return ofAnotherBody(context);
  if (context.body === 'ECOSOC' || (context.body === 'council' && (roman > 1 || citing.body === 'ECOSOC')))
    return resolved(`E/RES/${number}`);
  if (roman > LAST_ROMAN_SESSION) return context.bond === 'none' ? null : resolved(`E/RES/${number}`);
  const special = token.series.includes('-');
  if (context.body !== 'GA' && !special && context.date !== null && !fitsSession(roman, context.date)) {
    return undecided('date-against-session', assembly);
  }
  if (context.body === 'GA' || context.bond !== 'none' || token.number >= 100) return resolved(assembly);
  return null;
}

/** "2014 (2011)". Nobody else numbers so: a commission or committee named before it is one that the Council set up. */
function fromCouncilYear(token: Token, context: Context, citing: Citing): Citation | null {
  const symbol = `S/RES/${token.number}(${token.series})`;
  if (token.number === 0 || context.noun === 'decision') return ofAnotherBody(context);
  if (context.body === 'SC' || context.bond !== 'none') return resolved(symbol);
  return citing.body === 'SC' && context.date !== null ? resolved(symbol) : null;
}

/** "1493 of 28 July 2003": the year is taken from the date, which says so. No letter, no bracket: read only behind the noun. */
function fromBareNumber(token: Token, context: Context): Citation | null {
  const near = context.bond === 'direct' || context.bond === 'list';
  if (!near || context.noun !== 'resolution' || context.date === null) return null;
  if (context.body !== null && context.body !== 'SC' && context.body !== 'council') return null;
  const target = toSymbol(`S/RES/${token.number}(${context.date.slice(0, 4)})`);
  return target && { target, status: 'uncertain', candidates: [], reason: 'year-from-date' };
}
