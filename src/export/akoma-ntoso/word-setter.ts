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
    const { text } = this.#document;
    const stretch = trimmedSpan(text, { start: part.bodyStart, end: part.span.end });
    return inlineText(text, stretch, this.#marksIn(part, stretch, []));
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
    const marks = this.#marksIn(part, whole, extra).toSorted((a, b) => a.span.start - b.span.start);
    const lines: XmlElement[] = [];
    let row = 0;
    for (const line of splitLines(text, whole, marks)) {
      const own: InlineMark[] = [];
      for (let mark = marks[row]; mark && mark.span.start < line.end; mark = marks[(row += 1)])
        own.push(mark);
      lines.push(mixed('p', {}, inlineText(text, line, own)));
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

  #marksIn(part: Part, stretch: Span, extra: readonly InlineMark[]): InlineMark[] {
    const marks = [...extra, ...this.#mentions.marksIn(part.id)];
    if (part.verb)
      marks.push({ span: part.verb, around: (words) => mixed('inline', { name: 'verb' }, words) });
    if (part.kind !== 'footnote') marks.push(...this.#noteMarks(stretch));
    return marks;
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

/** The lines of a stretch in which something stands, but for breaks within a mark. `marks` come in the order of the text. */
function splitLines(text: string, whole: Span, marks: readonly InlineMark[]): Span[] {
  const lines: Span[] = [];
  let { start } = whole;
  let row = 0;
  let reach = 0;
  for (let at = text.indexOf('\n', start); start < whole.end; at = text.indexOf('\n', at + 1)) {
    const end = at === -1 || at > whole.end ? whole.end : at;
    for (let mark = marks[row]; mark && mark.span.start < end; mark = marks[(row += 1)]) {
      reach = Math.max(reach, mark.span.end);
    }
    if (end < whole.end && reach > end) continue;
    const line = trimmedSpan(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}
