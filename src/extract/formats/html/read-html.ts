import { Parser } from 'htmlparser2';
import { cleanCharacters } from '../clean-characters.ts';
import type { ReadLines } from '../format.ts';
import { toSuperscript } from '../../../model/superscript.ts';
import { tableRow } from '../table-row.ts';
import { TextPieces } from '../text-pieces.ts';
import { HtmlLists } from './html-lists.ts';

interface HtmlLine {
  readonly text: string;
  readonly level: number | null;
}

/** Elements whose contents no reader sees, or that are no text. */
const LEFT_OUT = new Set(
  'script style template noscript head svg math iframe object embed audio video canvas select textarea datalist map'.split(
    ' ',
  ),
);
/** Elements that end a line before and after them. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements without contents: they open nothing that must be closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** The little arrow back from a note to the text. */
const BACK_ARROW = /^(?:[↩⏎↑^]\ufe0e?|\s)+$/u;

/** Elements within one another: the parser's time grows with the square of it, and no page is that deep. */
const DEEPEST = 1000;
/** Characters that are read between two looks at the depth. */
const STEP = 16_384;
/** Taken out unread where a page is too deep. */
const TAG = /<[^<>]*>/g;

/** A page's text, one line for each block. Nothing of it is run or fetched. */
export function readHtml(text: string): ReadLines {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
      },
      ontext: (words) => {
        reader.write(words);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
    },
    { decodeEntities: true },
  );
  let at = 0;
  for (; at < text.length && reader.depth < DEEPEST; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.end(text.slice(at).replace(TAG, ' '));
  return reader.end();
}

class HtmlReader {
  readonly #line = new TextPieces();
  #level: number | null = null;
  /** Depth at which contents began to be left out; null where they are read. */
  #leftOutFrom: number | null = null;
  readonly #open: string[] = [];
  readonly #lists = new HtmlLists();
  /** Where lines go: the page, or the cells of tables within one another. */
  readonly #targets: HtmlLine[][] = [[]];
  readonly #rows: HtmlLine[][][] = [];
  #superscript = 0;
  #preformatted = 0;

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const hidden = 'hidden' in attributes || HIDDEN_STYLE.test(attributes['style'] ?? '');
    if (!VOID.has(name)) this.#open.push(name);
    if (this.#leftOutFrom !== null) return;
    if (LEFT_OUT.has(name) || (hidden && !VOID.has(name))) {
      if (!VOID.has(name)) this.#leftOutFrom = this.#open.length;
      return;
    }
    if (name === 'br' || BLOCKS.has(name)) this.#endLine();
    this.#lists.open(name, attributes);
    if (/^h[1-6]$/.test(name)) this.#level = Number(name.charAt(1));
    if (name === 'sup') this.#superscript += 1;
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'tr') this.#rows.push([]);
    if ((name === 'td' || name === 'th') && this.#rows.length > 0) this.#openCell();
  }

  #openCell(): void {
    const cell: HtmlLine[] = [];
    this.#rows.at(-1)?.push(cell);
    this.#targets.push(cell);
  }

  write(text: string): void {
    if (this.#leftOutFrom !== null || BACK_ARROW.test(text)) {
      if (this.#leftOutFrom === null && /^\s+$/.test(text)) this.#line.add(' ');
      return;
    }
    if (this.#superscript > 0) {
      const mark = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(text)?.[1];
      if (mark !== undefined) this.#line.addGlued(toSuperscript(mark));
      else if (!/^[[\]()\s]*$/.test(text)) this.#line.add(text);
      return;
    }
    if (this.#preformatted === 0) this.#line.add(text.replace(/\s+/g, ' '));
    else {
      const lines = text.split(/\r\n?|\n/);
      lines.forEach((line, row) => {
        if (row > 0) this.#endLine();
        this.#line.add(line);
      });
    }
  }

  close(name: string): void {
    const depth = this.#open.length;
    if (!VOID.has(name) && this.#open.at(-1) === name) this.#open.pop();
    if (this.#leftOutFrom !== null) {
      if (depth === this.#leftOutFrom) this.#leftOutFrom = null;
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    this.#lists.close(name);
    if (/^h[1-6]$/.test(name)) this.#level = null;
    if (name === 'sup') this.#superscript = Math.max(0, this.#superscript - 1);
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if ((name === 'td' || name === 'th') && this.#targets.length > 1) this.#targets.pop();
    if (name === 'tr' && this.#rows.length > 0) {
      const row = tableRow(this.#rows.pop() ?? [], (text): HtmlLine => ({ text, level: null }));
      this.#targets.at(-1)?.push(...row);
    }
  }

  #endLine(): void {
    const text = cleanCharacters(this.#line.take().replace(/[\n\f\u2028\u2029]+/g, ' ')).trim();
    if (text === '') return;
    this.#targets.at(-1)?.push({ text: this.#lists.mark(text), level: this.#level });
  }

  end(): ReadLines {
    this.#endLine();
    const lines: string[] = [];
    const headings = new Map<number, number>();
    for (const { text, level } of this.#targets.flat()) {
      if (level !== null) headings.set(lines.length, level);
      lines.push(text, '');
    }
    return { lines, headings };
  }
}
