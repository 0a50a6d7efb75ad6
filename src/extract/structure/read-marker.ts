import { foldDigits } from '../mentions/fold-for-numbers.ts';

/** `3.`, full-width `3．`, and `3 -` as Arabic has it; not `12.c`. */
const NUMBER_MARKER = /^([1-9]\d{0,2})(?:\s?[.．](?!\p{Ll})\s?|\s?[-–]\s)(?=\D)/u;
const LETTER_MARKER = /^(?:\(([a-z]{1,2}|[ivxl]{1,5})\)|([a-z]{1,2}|[ivxl]{1,5})\))\s?/;

/** Number, letter or bullet in front of a paragraph; null when there is none. */
export function readMarker(text: string): { marker: string; label: string; length: number } | null {
  const number = NUMBER_MARKER.exec(foldDigits(text.slice(0, 8)));
  if (number?.[1]) return { marker: `${number[1]}.`, label: number[1], length: number[0].length };
  const letter = LETTER_MARKER.exec(text);
  const label = letter?.[1] ?? letter?.[2];
  if (letter && label) return { marker: letter[0].trim(), label, length: letter[0].length };
  return null;
}
