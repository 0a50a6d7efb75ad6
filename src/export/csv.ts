import { plainWords } from './plain-words.ts';

type Value = string | number | boolean | null;

/**
 * A table of values separated by commas (RFC 4180): lines end in CR LF, and what holds commas, quotes or line breaks is
 * quoted. Words that a spreadsheet would run as a formula get an apostrophe before them, which it does not show; numbers
 * are left alone. A null is an empty field.
 */
export function csv(head: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Value): string {
  if (value === null) return '';
  const words = typeof value === 'string' ? plainWords(value) : String(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
