import { romanNumber } from './roman-numeral.ts';
import { isSession } from './session.ts';

/**
 * A canonical symbol: no spaces, letters right after the number, for example `A/RES/43/78H`,
 * `A/RES/217A(III)`, `S/RES/1373(2001)`, `A/DEC/75/564`, `A/77/275`. `A/78/265` (a report) and
 * `A/RES/78/265` (a resolution) are different symbols.
 */
export type DocumentSymbol = string & { readonly documentSymbol: unique symbol };

/** The organ a numbered resolution or decision comes from. */
export type Body = 'GA' | 'SC' | 'ECOSOC' | 'HRC';

export interface SymbolParts {
  /** `document` for everything that is no numbered resolution or decision of a known body. */
  readonly kind: 'resolution' | 'decision' | 'document';
  readonly body: Body | null;
  /** Session (`78`, `S-10`, `ES-11`, `III`, `S-VI`) or year (`2012`, `2001`) that numbers the series; null for documents. */
  readonly series: string | null;
  /** Number within the series; null for documents. */
  readonly number: number | null;
  /** Part letters, `H` in 43/78 H; empty when there are none. */
  readonly letters: string;
}

const SESSION_STYLE =
  /^(A\/RES|A\/DEC|A\/HRC\/RES|A\/HRC\/DEC|E\/RES|E\/DEC)\/((?:E?S-)?\d{1,4})\/(\d{1,4})([A-Z]{0,2}(?:-[A-Z])?)$/;
const BRACKET_STYLE =
  /^(A\/RES|S\/RES|E\/RES)\/(\d{1,4})([A-Z]{0,2}(?:-[A-Z])?)\(((?:E?S-)?[IVXLC]+|\d{4})\)$/;
/** Each separator has one way to be read: behind the first, points and dashes belong to the words around them. */
const PLAIN_DOCUMENT = /^[A-Z][A-Z0-9]*[./-][A-Za-z0-9.()-]+(?:\/[A-Za-z0-9.()-]+)*$/;

const BODIES: Readonly<Record<string, Body>> = { A: 'GA', S: 'SC', E: 'ECOSOC' };

/** Splits a canonical symbol; anything else, spaces included, gives null. */
export function parseSymbol(text: string): SymbolParts | null {
  const session = SESSION_STYLE.exec(text);
  if (session) {
    const [, prefix = '', series = '', number = '', letters = ''] = session;
    return numbered(prefix, series, number, letters);
  }
  const bracket = BRACKET_STYLE.exec(text);
  if (bracket) {
    const [, prefix = '', number = '', letters = '', series = ''] = bracket;
    return numbered(prefix, series, number, letters);
  }
  if (text.length > 80 || !text.includes('/') || !PLAIN_DOCUMENT.test(text)) return null;
  return { kind: 'document', body: null, series: null, number: null, letters: '' };
}

function numbered(prefix: string, series: string, number: string, letters: string): SymbolParts {
  const body = prefix.startsWith('A/HRC') ? 'HRC' : (BODIES[prefix.charAt(0)] ?? null);
  const kind = prefix.endsWith('DEC') ? 'decision' : 'resolution';
  return { kind, body, series, number: Number(number), letters };
}

/** The text as a symbol when it is a canonical one, else null. */
export function toSymbol(text: string): DocumentSymbol | null {
  return parseSymbol(text) ? (text as DocumentSymbol) : null;
}

/**
 * The form readers know, without the word before it: `43/78 H`, `217 A (III)`, `1373 (2001)`, `52/11`;
 * a document's symbol stays as it is.
 */
export function displaySymbol(symbol: DocumentSymbol): string {
  const parts = parseSymbol(symbol);
  if (!parts || parts.kind === 'document') return symbol;
  const letters = parts.letters ? ` ${parts.letters}` : '';
  const bracketed = symbol.endsWith(')');
  return bracketed
    ? `${parts.number}${letters} (${parts.series})`
    : `${parts.series}/${parts.number}${letters}`;
}

/** Session number of a General Assembly symbol (`A/RES/78/16` 78, `A/RES/217A(III)` 3), else null. */
export function sessionOf(symbol: DocumentSymbol): number | null {
  const parts = parseSymbol(symbol);
  if (parts?.body !== 'GA' || parts.series === null) return null;
  if (parts.series.includes('-')) return null;
  const session = /^\d+$/.test(parts.series) ? Number(parts.series) : romanNumber(parts.series);
  return session !== null && isSession(session) ? session : null;
}

/** Address of the official text at the United Nations, in one of its languages. */
export function officialAddress(symbol: DocumentSymbol, language: string): string {
  return `https://docs.un.org/${language}/${symbol}`;
}
