import { tableRow } from '../table-row.ts';
import { TextPieces } from '../text-pieces.ts';
import { toSuperscript } from '../../../model/superscript.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { ListPlace, WordStyle } from './read-styles.ts';
import { walkXml } from './walk-xml.ts';

/** A paragraph, or a row of a table. */
export interface Block {
  readonly text: string;
  readonly headingLevel: number | null;
}

export interface BlockContext {
  readonly style: (id: string | null) => WordStyle;
  readonly numbers: ListNumbers;
  /** Number of a footnote or endnote where the text calls it, for example `f3` for the footnote with id 3. */
  readonly noteNumber: (key: string) => number;
}

export interface ReadPart {
  readonly blocks: readonly Block[];
  /** Blocks by note, in files of notes. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly whole: boolean;
}

interface OpenParagraph {
  readonly pieces: TextPieces;
  style: string | null;
  outline: number | null;
  list: string | null;
  level: number | null;
}

/** What is struck out, what was so before a change, and the copies of drawings for older programs. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'sectPr']);

/** Walks through a part of a Word document: body, header, footnotes. Inserted text is read, deleted text is not. */
export function readBlocks(xml: string, context: BlockContext): ReadPart {
  const reader = new BlockReader(context);
  const whole = walkXml(xml, {
    open: (name, attribute, parents) => {
      reader.open(name, attribute, parents.at(-1) ?? '');
    },
    text: (text, parents) => {
      if (parents.at(-1) === 't') reader.write(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return { blocks: reader.blocks, notes: reader.notes, whole };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly notes = new Map<string, Block[]>();
  readonly #context: BlockContext;
  readonly #paragraphs: OpenParagraph[] = [];
  /** Where paragraphs go: the part, a note, or the cells of tables within one another. */
  readonly #targets: Block[][] = [this.blocks];
  readonly #rows: Block[][][] = [];
  #leftOut = 0;
  #run = { superscript: false, hidden: false };

  constructor(context: BlockContext) {
    this.#context = context;
  }

  open(name: string, attribute: (name: string) => string | undefined, parent: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    const value = attribute('val');
    if (name === 'p')
      this.#paragraphs.push({
        pieces: new TextPieces(),
        style: null,
        outline: null,
        list: null,
        level: null,
      });
    else if (name === 'tr') this.#rows.push([]);
    else if (name === 'tc') this.#openTarget((cell) => this.#rows.at(-1)?.push(cell));
    else if (name === 'footnote' || name === 'endnote') {
      const key = `${name.charAt(0)}${attribute('id') ?? ''}`;
      this.#openTarget((note) => attribute('type') === undefined && this.notes.set(key, note));
    } else if (name === 'r') this.#run = { superscript: false, hidden: false };
    else if (parent === 'rPr') this.#readRun(name, value);
    else if (parent === 'pPr' || parent === 'numPr') this.#readParagraph(name, value);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      if (attribute('customMarkFollows') !== undefined) return;
      const number = this.#context.noteNumber(`${name.charAt(0)}${attribute('id') ?? ''}`);
      this.#append(toSuperscript(String(number)), true);
    } else this.#readSign(name, attribute('type'));
  }

  #openTarget(keep: (target: Block[]) => unknown): void {
    const target: Block[] = [];
    keep(target);
    this.#targets.push(target);
  }

  #readRun(name: string, value: string | undefined): void {
    if (name === 'vertAlign') this.#run.superscript = value === 'superscript';
    if (name === 'rStyle' && this.#context.style(value ?? null).superscript) this.#run.superscript = true;
    if (name === 'vanish') this.#run.hidden = !/^(?:0|false|off)$/.test(value ?? '');
  }

  #readParagraph(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || value === undefined) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
  }

  #readSign(name: string, type: string | undefined): void {
    if (name === 'tab' || name === 'ptab' || name === 'cr') this.#append(' ');
    else if (name === 'br') this.#append(type === 'page' ? '\f' : ' ');
    else if (name === 'noBreakHyphen') this.#append('\u2011');
  }

  write(text: string): void {
    const isMark = this.#run.superscript && /^\s*\d{1,3}\s*$/.test(text);
    this.#append(isMark ? toSuperscript(text.trim()) : text, isMark);
  }

  #append(text: string, glued = false): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#leftOut > 0 || this.#run.hidden) return;
    if (glued) paragraph.pieces.addGlued(text);
    else paragraph.pieces.add(text);
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1;
    if (this.#leftOut > 0) return;
    if (name === 'p') this.#closeParagraph();
    else if (name === 'r') this.#run = { superscript: false, hidden: false };
    else if (name === 'tc' || name === 'footnote' || name === 'endnote') this.#targets.pop();
    else if (name === 'tr') {
      const row = tableRow(this.#rows.pop() ?? [], (text): Block => ({ text, headingLevel: null }));
      this.#targets.at(-1)?.push(...row);
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const text = paragraph.pieces.take();
    const style = this.#context.style(paragraph.style);
    const list = placeOf(paragraph, style);
    const number = list && text.trim() !== '' ? this.#context.numbers.next(list) : '';
    const { outline } = paragraph;
    this.#targets.at(-1)?.push({
      text: number === '' ? text : `${number} ${text.trimStart()}`,
      headingLevel: outline === null ? style.headingLevel : outline < 9 ? outline + 1 : null,
    });
  }
}

/** The list `0` takes a paragraph out of its style's list. */
function placeOf({ list, level }: OpenParagraph, style: WordStyle): ListPlace | null {
  if (list === '0') return null;
  if (list !== null) return { list, level: level ?? 0 };
  return style.list && { list: style.list.list, level: level ?? style.list.level };
}
