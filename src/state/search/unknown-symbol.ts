import { displaySymbol, parseSymbol, toSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import { isAssemblySession, sessionYear } from '../../model/session.ts';

/** A symbol that somebody looks for. */
export interface SoughtSymbol {
  readonly symbol: DocumentSymbol;
  /** As readers know it. */
  readonly name: string;
  /** False where no text can have it so far. */
  readonly possible: boolean;
}

/** `78/16`, `43/78 H`: without more, of a resolution of the General Assembly. */
const BARE = /^(?<session>\d{1,3})\/(?<number>\d{1,4})(?<letters>[A-Z]{0,2})$/;
/** No session has adopted as many resolutions. */
const MOST_IN_A_SESSION = 500;

/**
 * What somebody typed, as a symbol; null where it is none.
 * @param year the present one: sessions that open later have adopted nothing
 */
export function soughtSymbol(query: string, year: number): SoughtSymbol | null {
  const typed = query.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '');
  const symbol = toSymbol(BARE.test(typed) ? `A/RES/${typed}` : typed);
  if (symbol === null || !/\d/.test(symbol)) return null;
  return { symbol, name: displaySymbol(symbol), possible: isPossible(symbol, year) };
}

function isPossible(symbol: DocumentSymbol, year: number): boolean {
  const parts = parseSymbol(symbol);
  if (parts?.kind !== 'resolution' || parts.body !== 'GA') return true;
  if (parts.number === 0 || (parts.number ?? 0) > MOST_IN_A_SESSION)
    return /^[IVXLC]+$/.test(parts.series ?? '');
  if (!/^\d+$/.test(parts.series ?? '')) return true;
  const session = Number(parts.series);
  return isAssemblySession(session) && sessionYear(session) <= year;
}
