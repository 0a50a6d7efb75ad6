/** Longer than nearly every paragraph. */
const LONGEST = 1500;
/**
 * All paragraphs together, as they are written in an address: servers take lines of 8 kB at least (RFC 9112 asks for 8000
 * octets), and more than these words stands in one.
 */
const LONGEST_OF_ALL = 6000;
/** Stands between paragraphs. */
const MARK = ' ¶ ';

/**
 * Where one paragraph ends and the next begins, in words copied from somewhere: an empty line, a sign, or a line that ends
 * as paragraphs do before one that begins as they do. Other ends of lines are those of a page's width.
 */
const BETWEEN =
  /\n[^\S\n]*\n|[¶\u2029]|(?<=[.,;:،؛。；，：][^\S\n]*)\n(?=\s*(?:[\p{Lu}\p{Lo}“«"]|\d{1,3}[.)]\s))/u;
/** The number that a paragraph is printed with. */
const NUMBER = /^(?:\d{1,3}[.)]\s+)+(?=\S)/;

/**
 * Words somebody looks for, as they stand in an address: spaces single, characters that do not print away, a mark between
 * paragraphs, each cut after a word where it is too long. Null where no letter or digit is left. Applied twice it changes
 * nothing more.
 */
export function soughtWords(text: string): string | null {
  const paragraphs = paragraphsIn(text);
  let length = 0;
  const kept = paragraphs.filter((words) => (length += inAddress(words + MARK)) <= LONGEST_OF_ALL);
  return kept.length === 0 ? null : kept.join(MARK);
}

/** The paragraphs of words somebody looks for; most are one. */
export function paragraphsOfWords(words: string): readonly string[] {
  return words.split(MARK);
}

/** The paragraphs of a text on one line, however long, as {@link soughtWords} takes them. */
export function onOneLine(text: string): string {
  return wholeParagraphs(text).join(MARK);
}

/** How much of what somebody gave is looked for: an address holds no more. */
export interface SoughtShare {
  /** Paragraphs. */
  readonly given: number;
  readonly kept: number;
  /** One that is looked for is so by its beginning only. */
  readonly cut: boolean;
}

/** How much of what somebody gave is looked for. */
export function soughtShare(text: string): SoughtShare {
  const given = wholeParagraphs(text);
  const words = soughtWords(text);
  const kept = words === null ? [] : paragraphsOfWords(words);
  return {
    given: given.length,
    kept: kept.length,
    cut: kept.some((paragraph, at) => paragraph !== given[at]),
  };
}

function paragraphsIn(text: string): string[] {
  return wholeParagraphs(text).flatMap((paragraph) => cut(paragraph) ?? []);
}

function wholeParagraphs(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(BETWEEN)
    .flatMap((paragraph) => cleanWords(paragraph) ?? []);
}

function cleanWords(text: string): string | null {
  const clean = text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(NUMBER, '');
  return hasWords(clean) ? clean : null;
}

/** Null where nothing but signs is left. */
function cut(words: string): string | null {
  if (words.length <= LONGEST && inAddress(words + MARK) <= LONGEST_OF_ALL) return words;
  const longest = fitting(words);
  const end = words.charAt(longest) === ' ' ? longest : words.lastIndexOf(' ', longest);
  // One word without end: by characters.
  const head = words.slice(0, end > 0 ? end : longest);
  return hasWords(head) ? head : null;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** How many of the first characters are not too many; no pair of surrogates is cut in half. */
function fitting(words: string): number {
  let [at, length] = [0, inAddress(MARK)];
  for (const character of words) {
    length += inAddress(character);
    if (at + character.length > LONGEST || length > LONGEST_OF_ALL) break;
    at += character.length;
  }
  return at;
}

/** How many characters of an address are at most taken by words. */
function inAddress(words: string): number {
  return encodeURIComponent(words).length;
}
