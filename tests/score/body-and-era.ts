import { parseSymbol } from '../../src/model/document-symbol.ts';
import { sessionYear } from '../../src/model/session.ts';

/** The first years of the eras: texts change with the bodies' habits, and with how they were printed. */
const ERAS = [
  [2006, '2006–'],
  [1990, '1990–2005'],
  [1976, '1976–89'],
  [0, '1946–75'],
] as const;

/** The organ a text is of, drafts and documents included. */
export function bodyOf(symbol: string | null): string {
  if (symbol === null) return 'body unknown';
  if (symbol.startsWith('A/HRC/')) return 'HRC';
  const series = symbol.split('/', 1)[0] ?? '';
  return { A: 'GA', S: 'SC', E: 'ECOSOC' }[series] ?? 'other';
}

const UNKNOWN = 'era unknown';
/** The names of the eras, the earliest first. */
export const ERA_NAMES: readonly string[] = [...ERAS.map(([, name]) => name).toReversed(), UNKNOWN];

/** When a text is from: by its date where one is known, else as its symbol tells by session or year. */
export function eraOf(symbol: string | null, date: string | null = null): string {
  const year = date === null ? yearOf(symbol ?? '') : Number(date.slice(0, 4));
  return ERAS.find(([first]) => year !== null && year >= first)?.[1] ?? UNKNOWN;
}

function yearOf(symbol: string): number | null {
  if (symbol.startsWith('A/HRC/')) return 2006;
  const series = parseSymbol(symbol)?.series ?? /^(?:A(?:\/C\.\d)?|E|S)\/(\d+)\//.exec(symbol)?.[1];
  if (series === undefined) return null;
  // The series in Roman numerals, special sessions among them, ended with the thirtieth session.
  if (/^(?:E?S-)?[IVXLC]+$/.test(series)) return 1946;
  const number = Number(series);
  if (!Number.isInteger(number)) return null;
  return number > 1000 ? number : sessionYear(number);
}
