import { foldDigits } from '../mentions/fold-for-numbers.ts';

/** `3.`, full-width `3．`, and `3 -` as Arabic has it; not `12.c`. */
const NUMBER_MARKER = /^([1-9]\d{0,2})(?:\s?[.．](?!\p{Ll})\s?|\s?[-–]\s)(?=\D)/u;
const LETTER_MARKER = /^(?:\(([a-z]{1,2}|[ivxl]{1,5})\)|([a-z]{1,2}|[ivxl]{1,5})\))\s?/;

/** What all of them begin with; most lines do not, and are told so by one look. */
const BEGINNING = /^(?:[\d٠-٩۰-۹０-９]|\(?[a-z]{1,5}\))/;

/** What stands in front of a paragraph. */
export interface Marker {
  /** As printed, a number with a full stop. */
  readonly marker: string;
  /** The number or letter alone. */
  readonly label: string;
  /** With the space behind it, in characters. */
  readonly length: number;
}

/** Number or letter in front of a paragraph; null when there is none. */
export function readMarker(text: string): Marker | null {
  if (!BEGINNING.test(text)) return null;
  const number = NUMBER_MARKER.exec(foldDigits(text.slice(0, 8)));
  if (number?.[1]) return { marker: `${number[1]}.`, label: number[1], length: number[0].length };
  const letter = LETTER_MARKER.exec(text);
  const label = letter?.[1] ?? letter?.[2];
  if (letter && label) return { marker: letter[0].trim(), label, length: letter[0].length };
  return null;
}
