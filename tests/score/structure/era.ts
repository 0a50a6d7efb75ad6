import type { RecallingDocument } from '../../../src/model/recalling-document.ts';

export const ERAS = ['1946–1975', '1976–1999', '2000–', 'undated'] as const;

/** The era of a document by its date, or by its symbol where it says a session or a year. */
export function eraOf({ date, symbol }: RecallingDocument): (typeof ERAS)[number] {
  const session = /^A\/(?:HRC\/)?RES\/(\d{1,2})\/\d/.exec(symbol ?? '');
  const year = date?.slice(0, 4) ?? /\((\d{4})\)/.exec(symbol ?? '')?.[1];
  if (year !== undefined)
    return Number(year) < 1976 ? '1946–1975' : Number(year) < 2000 ? '1976–1999' : '2000–';
  if (symbol?.startsWith('A/HRC/')) return '2000–';
  if (/\([IVXL]+\)$/.test(symbol ?? '')) return '1946–1975';
  if (session) return Number(session[1]) < 55 ? '1976–1999' : '2000–';
  return 'undated';
}
