import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { Span } from '../../model/span.ts';
import { plainDigits, SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';
import { element, mixed, type XmlElement, type XmlNode } from '../xml-element.ts';
import { inlineText, trimmedSpan, type InlineMark } from './inline-text.ts';
import type { MentionMarks } from './mention-marks.ts';

const MARK = new RegExp(`${SUPERSCRIPT_DIGIT}+|\\*{1,3}`, 'gu');

/**
 * Sets the words of a document's parts, from its beginning to its end: citations as references, verbs as the United
 * Nations set them in italics, and each footnote where its mark stands.
 */
export class WordSetter {
  readonly #document: RecallingDocument;
  readonly #mentions: MentionMarks;
  /** Footnotes whose mark has not come yet, by mark. */
  readonly #waiting = new Map<string, Part[]>();
  /** The id last given to a footnote of a mark. */
  readonly #placed = new Map<string, string>();
  #notes = 0;

  constructor(document: RecallingDocument, mentions: MentionMarks) {
    this.#document = document;
    this.#mentions = mentions;
    for (const part of document.parts) {
      if (part.kind !== 'footnote') continue;
      const mark = plainDigits(part.marker ?? '');
      const waiting = this.#waiting.get(mark);
      if (waiting) waiting.push(part);
      else this.#waiting.set(mark, [part]);
    }
  }

  /** A part's words behind its number. */
  words(part: Part): XmlNode[] {
    return this.#set(part, this.#bodyOf(part), []);
  }

  /** The number or letter printed before a part, as an element; nothing where none is. */
  num(part: Part): XmlElement[] {
    const printed = this.#printedNumber(part);
    return printed === '' ? [] : [mixed('num', {}, [printed])];
  }

  /** A part's words with its number before them, for elements that have no place for a number. */
  numberedWords(part: Part): XmlNode[] {
    const printed = this.#printedNumber(part);
    return [...(printed === '' ? [] : [`${printed} `]), ...this.words(part)];
  }

  /** A part's words, a paragraph for each of its lines; a line break within a mark stays in it. */
  lines(part: Part, extra: readonly InlineMark[]): XmlElement[] {
    const { text } = this.#document;
    const whole = trimmedSpan(text, part.span);
    const marks = [...extra, ...this.#mentions.marksIn(part.id)];
    const isBreak = (at: number) =>
      text[at] === '\n' && !marks.some(({ span }) => span.start < at && at < span.end);
    const lines: XmlElement[] = [];
    let start = whole.start;
    for (let at = start; at <= whole.end; at += 1) {
      if (at < whole.end && !isBreak(at)) continue;
      const line = trimmedSpan(text, { start, end: at });
      if (line.end > line.start) lines.push(mixed('p', {}, this.#set(part, line, extra)));
      start = at + 1;
    }
    return lines;
  }

  /** Footnotes whose marks did not come: lost by the page, or never printed. */
  unplaced(): XmlElement[] {
    const left = [...this.#waiting.values()].flat().toSorted((a, b) => a.span.start - b.span.start);
    this.#waiting.clear();
    return left.map((part) => this.#note(part));
  }

  #printedNumber({ span, bodyStart }: Part): string {
    return this.#document.text.slice(span.start, bodyStart).trim();
  }

  #bodyOf({ bodyStart, span }: Part): Span {
    return trimmedSpan(this.#document.text, { start: bodyStart, end: span.end });
  }

  #set(part: Part, stretch: Span, extra: readonly InlineMark[]): XmlNode[] {
    const marks = [...extra, ...this.#mentions.marksIn(part.id)];
    if (part.verb)
      marks.push({ span: part.verb, around: (words) => mixed('inline', { name: 'verb' }, words) });
    if (part.kind !== 'footnote') marks.push(...this.#noteMarks(stretch));
    const { start, end } = stretch;
    const within = marks.filter(({ span }) => span.start >= start && span.end <= end);
    return inlineText(this.#document.text, stretch, within);
  }

  #noteMarks({ start, end }: Span): InlineMark[] {
    const words = this.#document.text.slice(start, end);
    return [...words.matchAll(MARK)].flatMap((found) => {
      const mark = plainDigits(found[0]);
      const at = start + found.index;
      const span = { start: at, end: at + found[0].length };
      return this.#waiting.has(mark) || this.#placed.has(mark)
        ? [{ span, around: () => mixed('sup', { class: 'footnote' }, [this.#noteAt(mark)]) }]
        : [];
    });
  }

  /** The footnote of a mark; where it has been set already, what leads to it. */
  #noteAt(mark: string): XmlElement {
    const waiting = this.#waiting.get(mark);
    const part = waiting?.shift();
    if (waiting?.length === 0) this.#waiting.delete(mark);
    if (part) return this.#note(part);
    return mixed('noteRef', { href: `#${this.#placed.get(mark) ?? ''}`, marker: mark });
  }

  #note(part: Part): XmlElement {
    this.#notes += 1;
    const eId = `ftn_${this.#notes}`;
    const marker = part.marker === null ? null : plainDigits(part.marker);
    if (marker !== null) this.#placed.set(marker, eId);
    const words = mixed('p', {}, this.words(part));
    return element('authorialNote', { eId, marker, placement: 'bottom' }, [words]);
  }
}
