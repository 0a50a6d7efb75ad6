import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { plainDigits } from '../../model/superscript.ts';
import { AnchoredPattern } from '../scan/anchored-pattern.ts';
import { fragment } from '../languages/compiled-language.ts';
import type { ReadLines } from '../formats/format.ts';
import { endsParagraph } from './ends-paragraph.ts';
import { beginsWithPlainLetter, beginsWithSmall } from './first-letter.ts';
import { isClosing } from './is-closing.ts';
import { readMarker } from './read-marker.ts';
import type { Line } from './line.ts';
import { NumbersInTurn } from './numbers-in-turn.ts';

/** Page 2/14 · job number 24-24297 (E) · GE.14-13513 (F) 240414 · bar code *2424297* · date stamps 240414. */
const FURNITURE = new AnchoredPattern(
  /^(?:\d{1,3}\s?\/\s?\d{1,3}|\d{2}-\d{5,6}[A-Z]?(?:\s*\([A-Z]\))?(?:\s+\d{6})*|(?:GE|LC\/G)\.\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d{6})*|\*[A-Z]*\d{6,8}\*|\d{6,8}(?:\s+\d{6})*|\/\.{3}|Please recycle.*|United Nations|Nations Unies|Naciones Unidas|\d{1,3})$/i,
);
const FOOTNOTE_RULE = /^[_―—]{5,}$/;
const SUPERSCRIPT_NOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s*\S/;
const MARK_ALONE = /^\d{1,3}$/;
const NUMBERED_NOTE = /^(?:\d{1,3}|\*{1,3})\s+\S/;
/** No longer line is looked at as furniture. */
const LONGEST_FURNITURE = 60;
/** Nor as the head of a page. */
const LONGEST_HEAD = 80;

const LANGUAGE_FURNITURE = new Map<string, AnchoredPattern>();

/** Marks of distribution, and the head of a volume's page with its number on either side. */
function languageFurniture({ code, words: { masthead } }: CompiledLanguage): AnchoredPattern {
  let pattern = LANGUAGE_FURNITURE.get(code);
  if (!pattern) {
    const { distribution, volumeHead } = masthead;
    const head =
      volumeHead === undefined ? '' : `|(?:\\d{1,3}\\s)?(?:${fragment(volumeHead)})(?:\\s\\d{1,3})?$`;
    pattern = new AnchoredPattern(new RegExp(`^(?:${fragment(distribution)}${head})`, 'iu'));
    LANGUAGE_FURNITURE.set(code, pattern);
  }
  return pattern;
}

/** What a document says of itself and pages repeat at their head. */
interface RunningHead {
  readonly title: string | null;
  readonly symbol: string | null;
}

/**
 * Tells text from page furniture and from footnotes, line by line. A rule of underscores opens the footnotes of a
 * page, which end where furniture or a page break comes, unless marks wait for their words; lines led by a
 * superscript digit are footnotes anywhere, and so is a mark alone on its line that comes in turn.
 * @param from the row of the first line behind the masthead
 */
export function classifyLines(
  { lines, headings }: ReadLines,
  from: number,
  language: CompiledLanguage,
  running: RunningHead,
): Line[] {
  const classifier = new LineClassifier(language, running);
  const made: Line[] = [];
  for (let row = from; row < lines.length; row += 1) {
    const raw = lines[row] ?? '';
    const text = raw.trim();
    if (text === '' || text === '\f') classifier.pass(raw.includes('\f'));
    else made.push(classifier.classify(text, headings.size > 0 && headings.has(row)));
  }
  return made;
}

/** So many lines behind furniture or a page break a title is looked for as a running head. */
const HEAD_LINES = 4;

class LineClassifier {
  readonly #language: CompiledLanguage;
  readonly #furniture: AnchoredPattern;
  readonly #title: string | null;
  readonly #symbol: string | null;
  /** The numbers of the text's paragraphs: the one that comes next stands in no note. */
  readonly #turn: NumbersInTurn;
  #inNotes = false;
  /** A rule opened the notes; without one they are the lines that follow marks alone. */
  #ruled = false;
  /** Notes seen since the rule, marks alone among them. */
  #notes = 0;
  /** How many marks alone are more than lines that came without a mark: below zero, notes run over several lines. */
  #waiting = 0;
  /** The mark last seen. */
  #mark = 0;
  /** The last line of the text ended a paragraph. */
  #finished = true;
  #inTitle = false;
  #gap = false;
  #interrupted = false;
  #nearFurniture = 0;

  constructor(language: CompiledLanguage, { title, symbol }: RunningHead) {
    this.#language = language;
    this.#turn = new NumbersInTurn(language);
    this.#furniture = languageFurniture(language);
    this.#title = title === null ? null : squeeze(title);
    this.#symbol = symbol;
  }

  /** A line without words. */
  pass(pageBreak: boolean): void {
    this.#gap = true;
    if (!pageBreak) return;
    this.#interrupted = true;
    this.#leaveNotes();
    this.#nearFurniture = HEAD_LINES;
  }

  classify(text: string, heading: boolean): Line {
    const titled = this.#nearFurniture > 0 && isTitle(text, this.#title, this.#inTitle);
    if (this.#inNotes && this.#endsNotes(text)) this.#leaveNotes();
    const kind = this.#kindOf(text, titled);
    if (kind === 'furniture') this.#nearFurniture = HEAD_LINES;
    const marker = kind === 'text' ? readMarker(text) : null;
    const line: Line = { text, kind, marker, heading, gap: this.#gap, interrupted: this.#interrupted };
    if (kind === 'text') {
      this.#turn.take(line);
      this.#finished = endsParagraph(text);
    }
    this.#inTitle = kind === 'furniture' && titled;
    this.#nearFurniture -= 1;
    this.#interrupted = kind !== 'text';
    this.#gap = false;
    return line;
  }

  #kindOf(text: string, titled: boolean): Line['kind'] {
    // Rules and marks are no letters.
    const lettered = beginsWithPlainLetter(text);
    if (!lettered && FOOTNOTE_RULE.test(text)) {
      this.#leaveNotes();
      this.#inNotes = true;
      this.#ruled = true;
      return 'furniture';
    }
    if (!lettered && this.#readsMark(text)) return 'footnote';
    if (titled || isSymbol(text, this.#symbol)) {
      this.#leaveNotes();
      return 'furniture';
    }
    if (isFurniture(text, this.#furniture)) {
      if (this.#waiting <= 0) this.#leaveNotes();
      return 'furniture';
    }
    if (!this.#inNotes && (lettered || !SUPERSCRIPT_NOTE.test(text))) return 'text';
    const mark = /^\d{1,3}(?=\s)/.exec(plainDigits(text.slice(0, 4)));
    if (mark) this.#mark = Number(mark[0]);
    else this.#waiting -= 1;
    this.#notes += 1;
    return 'footnote';
  }

  /** A mark alone on its line, among notes or the one that comes next. */
  #readsMark(text: string): boolean {
    if (!MARK_ALONE.test(text)) return false;
    const inTurn = Number(text) === this.#mark + 1;
    if (!this.#inNotes && !inTurn) return false;
    if (inTurn) this.#mark += 1;
    this.#inNotes = true;
    this.#waiting += 1;
    return true;
  }

  /** The text goes on below the notes of a page: a gap after them, and a line that is no note; or the closing. */
  #endsNotes(text: string): boolean {
    if (isClosing(text, this.#language)) return true;
    if (MARK_ALONE.test(text) || SUPERSCRIPT_NOTE.test(text)) return false;
    if (this.#turn.last > 0 && !text.startsWith('1.') && this.#turn.opens({ text, marker: readMarker(text) }))
      return true;
    if (!this.#ruled && this.#waiting <= 0) return true;
    if (this.#ruled && (!this.#gap || NUMBERED_NOTE.test(text))) return false;
    if (this.#isText(text)) return true;
    return this.#notes > 0 && this.#waiting <= 0;
  }

  /** What goes on with the sentence that the page broke off, or begins another behind one that is finished. */
  #isText(text: string): boolean {
    if (beginsWithSmall(text) || readMarker(text) !== null) return true;
    return (this.#waiting <= 0 || this.#finished) && this.#language.preambularStart.test(text);
  }

  #leaveNotes(): void {
    this.#inNotes = false;
    this.#ruled = false;
    this.#notes = 0;
    this.#waiting = 0;
  }
}

function isFurniture(text: string, ofLanguage: AnchoredPattern): boolean {
  return (
    text.length <= LONGEST_HEAD &&
    ((text.length <= LONGEST_FURNITURE && FURNITURE.test(text)) || ofLanguage.test(text))
  );
}

/** The document's symbol at the head of a page, once or at both edges. */
function isSymbol(text: string, symbol: string | null): boolean {
  return symbol !== null && text.startsWith(symbol) && text.replaceAll(symbol, '').trim() === '';
}

/** The title without spaces and marks is shorter than a line of it can be long: a quick no for most lines. */
const LONGER_THAN_TITLE = 1.5;
/** Letters of a line that can be told to be of the title, and of its last line. */
const SHORTEST_TITLE = 8;
const SHORTEST_END = 3;

/** A line of the running title: its beginning, or, `inTitle`, a line behind another one of it. */
function isTitle(text: string, title: string | null, inTitle: boolean): boolean {
  if (title === null || text.length > title.length * LONGER_THAN_TITLE) return false;
  if (!inTitle && !mayBegin(text, title)) return false;
  const squeezed = squeeze(text);
  if (inTitle && squeezed.length >= SHORTEST_END && title.endsWith(squeezed)) return true;
  if (squeezed.length < SHORTEST_TITLE) return false;
  return inTitle ? title.includes(squeezed) : title.startsWith(squeezed);
}

/** False where the first plain letters of a line are not the title's: that spares most lines the squeezing. */
function mayBegin(text: string, title: string): boolean {
  let squeezed = 0;
  for (let at = 0; at < text.length && squeezed < title.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return true;
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (!isCapital && !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39)) continue;
    if (title.charCodeAt(squeezed) !== (isCapital ? code + 0x20 : code)) return false;
    squeezed += 1;
  }
  return true;
}

/** Letters and digits alone, small; those of plain Latin are told many times faster than by properties of Unicode. */
function squeeze(text: string): string {
  const small = text.toLowerCase();
  return small.replace(BEYOND_PLAIN.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '');
}

const BEYOND_PLAIN = /[^\0-\x7f]/;

/** True for a line that opens a footnote: a mark, then words. */
export function opensFootnote(text: string): boolean {
  return SUPERSCRIPT_NOTE.test(text) || NUMBERED_NOTE.test(text);
}
