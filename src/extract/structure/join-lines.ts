import type { CompiledLanguage } from '../languages/compiled-language.ts';
import type { Line } from './line.ts';

/** Consecutive lines that are one paragraph. */
export interface Block {
  text: string;
  /** True where the lines read like a heading: short, without a full stop, above another paragraph. */
  heading: boolean;
}

const ENDS_PARAGRAPH =
  /[,;.:!?»”"…)\]](?:\s?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}|\*))?$|(?:;|,)\s*(?:and|or|y|o|et|ou)$/i;
const NUMBER_MARKER = /^(\d{1,3})\s?\.\s?(?=\D)/;
const LETTER_MARKER = /^(?:\(([a-z]{1,2}|[ivxl]{1,5})\)|([a-z]{1,2}|[ivxl]{1,5})\))\s?/;
const BULLET = /^[-–—•·]\s/;
const LOWER = /^[\p{Ll}\d(]/u;

/** Only the last few characters are looked at: a pattern that ends in `$` would walk through the whole line. */
function endsParagraph(text: string): boolean {
  return ENDS_PARAGRAPH.test(text.slice(-8));
}

/** Number, letter or bullet in front of a paragraph; null when there is none. */
export function readMarker(text: string): { marker: string; label: string; length: number } | null {
  const number = NUMBER_MARKER.exec(text);
  if (number?.[1]) return { marker: `${number[1]}.`, label: number[1], length: number[0].length };
  const letter = LETTER_MARKER.exec(text);
  const label = letter?.[1] ?? letter?.[2];
  if (letter && label) return { marker: letter[0].trim(), label, length: letter[0].length };
  return null;
}

/** True where lines are cut at a page's width, so that a line end alone says nothing. */
function isWrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let open = 0;
  for (const line of lines) {
    if (line.text.length < 40 || line.text.length > 130) continue;
    long += 1;
    if (!endsParagraph(line.text)) open += 1;
  }
  const tooLong = lines.filter((line) => line.text.length > 160).length;
  return long > 2 && open > long * 0.4 && tooLong < long;
}

/**
 * Lines to paragraphs. Where pages cut the text, a paragraph goes on behind footnotes and furniture; where lines
 * are wrapped, a new paragraph shows by its marker, its first words, or a gap after a finished one.
 */
export function joinLines(lines: readonly Line[], language: CompiledLanguage): Block[] {
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let last: Block | null = null;
  lines.forEach((line, position) => {
    const next = lines[position + 1];
    if (last && continues(last, line, wrapped, language)) {
      last.text = joinText(last.text, line.text);
      return;
    }
    last = { text: line.text, heading: line.heading || (wrapped && isHeading(line, next, last, language)) };
    blocks.push(last);
  });
  return blocks;
}

function continues(last: Block, line: Line, wrapped: boolean, language: CompiledLanguage): boolean {
  if (line.heading) return false;
  const ended = endsParagraph(last.text);
  const marker = readMarker(line.text);
  if (marker !== null || BULLET.test(line.text)) {
    if (ended || last.heading) return false;
    return wrapped || line.interrupted ? !line.gap : false;
  }
  if (last.heading) return false;
  const lower = LOWER.test(line.text);
  if (line.interrupted) return !ended || (lower && !/[;.:]$/.test(last.text));
  if (line.gap) return !ended && lower;
  if (!wrapped) return !ended && lower;
  if (!ended) return true;
  return !(language.preambularStart.test(line.text) || language.operativeStart.test(line.text));
}

const LONGEST_HEADING = 90;

function isHeading(
  line: Line,
  next: Line | undefined,
  last: Block | null,
  language: CompiledLanguage,
): boolean {
  if (line.text.length > LONGEST_HEADING || /[,;.:]$/.test(line.text) || !/^\p{Lu}/u.test(line.text))
    return false;
  if (last && !endsParagraph(last.text)) return false;
  if (!next) return false;
  return (
    next.gap ||
    readMarker(next.text) !== null ||
    language.preambularStart.test(next.text) ||
    language.operativeStart.test(next.text)
  );
}

/** A word cut by a hyphen at the line's end goes on without a space; the hyphen stays, it may be the word's own. */
function joinText(left: string, right: string): string {
  const cut = /[\p{L}\d][-‐‑]$/u.test(left) && /^[\p{L}\d]/u.test(right);
  return cut ? left + right : `${left} ${right}`;
}
