import { toSuperscript } from '../../../model/superscript.ts';

type Way = 'number' | 'letter' | 'capital' | 'roman' | 'bullet' | 'note';

const WAYS: Readonly<Record<string, Way>> = { a: 'letter', A: 'capital', i: 'roman', I: 'roman' };
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** The words carry a number or letter of their own already. */
const OWN_MARK = /^(?:\d{1,3}\s?[.)]|\(?[a-z]{1,4}\)|[⁰¹²³⁴-⁹]|[•·–—-]\s)/;

/** Numbers of lists are not in the text of a page: they are counted as a browser counts them. */
export class HtmlLists {
  readonly #lists: { way: Way; next: number }[] = [];
  #mark: string | null = null;
  /** Open elements that hold footnotes, one within another. */
  readonly #noteHolders: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isHolder = /(?:^|\s)(?:foot|end)notes?(?:\s|$)|^doc-(?:foot|end)notes?$/;
    if (isHolder.test(attributes['class'] ?? '') || isHolder.test(attributes['role'] ?? '')) {
      this.#noteHolders.push(name);
    } else if (this.#noteHolders.at(-1) === name) this.#noteHolders.push(name);
    if (name === 'ul' || name === 'ol' || name === 'menu') {
      const numbered: Way =
        this.#noteHolders.length > 0 ? 'note' : (WAYS[attributes['type'] ?? ''] ?? 'number');
      const start = Number.parseInt(attributes['start'] ?? '', 10);
      this.#lists.push({ way: name === 'ol' ? numbered : 'bullet', next: Number.isNaN(start) ? 1 : start });
    }
    const list = this.#lists.at(-1);
    if (name !== 'li' || !list) return;
    const value = Number.parseInt(attributes['value'] ?? '', 10);
    if (!Number.isNaN(value)) list.next = value;
    this.#mark = write(list.way, list.next);
    list.next += 1;
  }

  close(name: string): void {
    if (name === 'ul' || name === 'ol' || name === 'menu') this.#lists.pop();
    if (name === 'li') this.#mark = null;
    if (this.#noteHolders.at(-1) === name) this.#noteHolders.pop();
  }

  /** The first line of an item with the item's mark before it; every other line as it is. */
  mark(text: string): string {
    const mark = this.#mark;
    this.#mark = null;
    return mark === null || OWN_MARK.test(text) ? text : `${mark} ${text}`;
  }
}

function write(way: Way, number: number): string {
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : null;
  if (way === 'bullet') return '•';
  if (way === 'note') return toSuperscript(String(number));
  if (way === 'letter' && letter) return `(${letter})`;
  if (way === 'capital' && letter) return `${letter.toUpperCase()}.`;
  if (way === 'roman') return `(${ROMAN[number - 1] ?? number})`;
  return `${number}.`;
}
