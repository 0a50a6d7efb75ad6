import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { endsParagraph, endsSentence, endsWithStop } from './ends-paragraph.ts';
import { beginsWithCapital, beginsWithPlainLetter, beginsWithSmall } from './first-letter.ts';
import { bringMarkersDown } from './bring-markers-down.ts';
import { isAnnexHeading } from './is-closing.ts';
import type { Line } from './line.ts';
import { NumbersInTurn } from './numbers-in-turn.ts';
import type { Marker } from './read-marker.ts';

/** Consecutive lines that are one paragraph. */
export interface Block {
  readonly text: string;
  /** True where the lines read like a heading: short, without a full stop, above another paragraph. */
  readonly heading: boolean;
}

/** A paragraph while it grows. Only its last line is looked at: to look at all of it each time would be quadratic. */
interface OpenBlock {
  readonly pieces: string[];
  readonly marker: Marker | null;
  last: string;
  readonly heading: boolean;
}

const BULLET = /^[-–—•·]\s/;
const DIGIT_OR_BRACKET = /^[\d(]/;

const FEW_LINES = 30;

/** True where lines are cut at a page's width, so that a line end alone says nothing. */
export function isWrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let open = 0;
  let tooLong = 0;
  let longest = 0;
  for (const { text } of lines) {
    if (text.length > longest) longest = text.length;
    if (text.length > 160) tooLong += 1;
    if (text.length < 40 || text.length > 130) continue;
    long += 1;
    if (!endsParagraph(text)) open += 1;
  }
  // A short text whose lines are all short is told by fewer.
  if (lines.length <= FEW_LINES && longest <= 130) return open > 0 && open >= long * 0.4;
  return long > 2 && open > long * 0.4 && tooLong < long;
}

/**
 * Lines to paragraphs. Where pages cut the text, a paragraph goes on behind footnotes and furniture; where lines
 * are `wrapped`, a new paragraph shows by its marker, its first words, or a gap after a finished one.
 */
export function joinLines(flow: readonly Line[], language: CompiledLanguage, wrapped: boolean): Block[] {
  const lines = bringMarkersDown(flow, language);
  const blocks: OpenBlock[] = [];
  const turn = new NumbersInTurn(language);
  let open: OpenBlock | null = null;
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row]!;
    const opens = turn.opens(line);
    const rows: number = wrapped && !line.heading ? headingRows(lines, row, open, turn, language) : 0;
    const heading: boolean = line.heading || rows > 0;
    if (open && !heading && !opens && continues(open, line, wrapped, language)) {
      append(open, line.text);
      continue;
    }
    turn.take(line);
    open = { pieces: [line.text], marker: line.marker, last: line.text, heading };
    blocks.push(open);
    for (const more of lines.slice(row + 1, row + rows)) append(open, more.text);
    row += Math.max(0, rows - 1);
  }
  return blocks.map(({ pieces, heading }) => ({ text: pieces.join(''), heading }));
}

function append(open: OpenBlock, text: string): void {
  if (!isCutWord(open.last, text)) open.pieces.push(' ');
  open.pieces.push(text);
  open.last = text;
}

function continues(open: OpenBlock, line: Line, wrapped: boolean, language: CompiledLanguage): boolean {
  if (line.heading || open.heading) return false;
  if (line.marker !== null || isBullet(line.text))
    return !line.gap && (wrapped || line.interrupted) && !endsParagraph(open.last);
  const lower =
    !language.words.script.caseless && (beginsWithSmall(line.text) || DIGIT_OR_BRACKET.test(line.text));
  // "2025 Political Declaration" below "Annex": in wrapped text a line may begin with that word and be none.
  if (lower && !endsWithStop(open.last)) return wrapped || !isAnnexHeading(open.last, language);
  if (line.interrupted || wrapped) {
    if (!endsParagraph(open.last) || (line.interrupted && goesOn(open, line, language))) return true;
    return !line.gap && !startsParagraph(line.text, language);
  }
  return false;
}

function isBullet(text: string): boolean {
  return !beginsWithPlainLetter(text) && BULLET.test(text);
}

/** A comma, and maybe a footnote's mark. */
const LAST_COMMA = /[,،，]\s?(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*)?$/;
/** In characters. */
const LONGEST_COMMA = 6;

/** A numbered paragraph is not over at a comma; another is where the next begins as paragraphs do. */
function goesOn(open: OpenBlock, line: Line, language: CompiledLanguage): boolean {
  return (
    LAST_COMMA.test(open.last.slice(-LONGEST_COMMA)) &&
    (open.marker !== null || !startsParagraph(line.text, language))
  );
}

function startsParagraph(text: string, language: CompiledLanguage): boolean {
  return (
    (language.words.script.caseless || beginsWithCapital(text)) &&
    (language.preambularStart.test(text) || language.operativeStart.test(text))
  );
}

/** A section's number alone: `II`, `A`. */
const SECTION_NUMBER = /^(?:[IVX]{1,5}|[A-Z])$/;
/** In characters. */
const LONGEST_SECTION_NUMBER = 5;
/** In characters. */
const LONGEST_HEADING = 90;

/** In lines. */
const LONGEST_HEADING_ROWS = 5;

/**
 * How many lines from `row` on are a heading in wrapped text, 0 for none: short lines without a stop between a finished
 * paragraph and the start of another; more than one where a number that comes in turn stands below.
 */
function headingRows(
  lines: readonly Line[],
  row: number,
  open: OpenBlock | null,
  turn: NumbersInTurn,
  language: CompiledLanguage,
): number {
  const { text } = lines[row]!;
  // The cheap questions first: most lines of a text are asked.
  if (!isHeadingLine(text) || row + 1 === lines.length) return 0;
  const isSection = isSectionNumber(text);
  if (isSection || isAnnexHeading(text, language)) {
    if (open && !open.heading && !endsParagraph(open.last)) return 0;
    return 1 + (isSection ? titleRows(lines, row + 1, turn, language) : 0);
  }
  return open && !open.heading && !endsSentence(open.last) ? 0 : titleRows(lines, row, turn, language);
}

function titleRows(
  lines: readonly Line[],
  row: number,
  turn: NumbersInTurn,
  language: CompiledLanguage,
): number {
  const text = lines[row]?.text ?? '';
  const next = lines[row + 1];
  if (!next || !isHeadingLine(text) || !beginsWithCapital(text) || startsParagraph(text, language)) return 0;
  if (next.gap || next.marker !== null || startsParagraph(next.text, language)) return 1;
  for (let rows = 1; rows <= LONGEST_HEADING_ROWS; rows += 1) {
    const below = lines[row + rows];
    if (below && turn.opens(below)) return rows;
    if (!below || below.gap || isSectionNumber(below.text) || !isHeadingLine(below.text)) return 0;
  }
  return 0;
}

function isSectionNumber(text: string): boolean {
  return text.length <= LONGEST_SECTION_NUMBER && SECTION_NUMBER.test(text);
}

function isHeadingLine(text: string): boolean {
  return text.length <= LONGEST_HEADING && !endsWithStop(text) && !text.endsWith(',');
}

const HYPHENS = '-‐‑';

/** A word cut by a hyphen at the line's end goes on without a space; the hyphen stays, it may be the word's own. */
function isCutWord(left: string, right: string): boolean {
  if (!HYPHENS.includes(left.charAt(left.length - 1))) return false;
  return /[\p{L}\d][-‐‑]$/u.test(left.slice(-3)) && /^[\p{L}\d]/u.test(right);
}
