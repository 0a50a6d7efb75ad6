import { foldDigits } from '../mentions/fold-for-numbers.ts';
import { beginsWithDigit } from './first-letter.ts';

/** `3.`, full-width `3．`, and `3 -` as Arabic has it; not `12.c`. */
const NUMBER_MARKER = /^([1-9]\d{0,2})(?:\s?[.．](?!\p{Ll})\s?|\s?[-–]\s)(?=\D)/u;
const LETTER_MARKER = /^(?:\(([a-z]{1,2}|[ivxl]{1,5})\)|([a-z]{1,2}|[ivxl]{1,5})\))\s?/;

const OTHER_DIGIT = /^[٠-٩۰-۹０-９]/;
const FIRST_OTHER_DIGIT = 0x660;
const MOST_LETTERS = 5;

/** What stands in front of a paragraph. */
export interface Marker {
  /** As printed, a number with a full stop. */
  readonly marker: string;
  /** The number or letter alone. */
  readonly label: string;
  /** With the space behind it, in characters. */
  readonly length: number;
}

/** True for a marker that is a number: it opens an operative paragraph. */
export function isNumber(read: Marker | null): boolean {
  return read !== null && beginsWithDigit(read.label);
}

/** Number or letter in front of a paragraph; null when there is none. */
export function readMarker(text: string): Marker | null {
  if (beginsWithDigit(text) || (text.charCodeAt(0) >= FIRST_OTHER_DIGIT && OTHER_DIGIT.test(text))) {
    const number = NUMBER_MARKER.exec(foldDigits(text.slice(0, 8)));
    return number?.[1] ? { marker: `${number[1]}.`, label: number[1], length: number[0].length } : null;
  }
  const letter = mayBeLetter(text) ? LETTER_MARKER.exec(text) : null;
  const label = letter?.[1] ?? letter?.[2];
  if (letter && label) return { marker: letter[0].trim(), label, length: letter[0].length };
  return null;
}

/** A few small letters and a bracket that closes behind them: most lines have none, and are told so by one look. */
function mayBeLetter(text: string): boolean {
  const from = text.startsWith('(') ? 1 : 0;
  let at = from;
  while (at - from < MOST_LETTERS && isSmall(text.charCodeAt(at))) at += 1;
  return at > from && text.startsWith(')', at);
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
