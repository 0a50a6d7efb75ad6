/** Longer than nearly every paragraph. */
const LONGEST = 1500;
/** All paragraphs together, so that they can stand in an address. */
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
  const kept = paragraphs.filter((words) => (length += words.length + MARK.length) <= LONGEST_OF_ALL);
  return kept.length === 0 ? null : kept.join(MARK);
}

/** The paragraphs of words somebody looks for; most are one. */
export function paragraphsOfWords(words: string): readonly string[] {
  return words.split(MARK);
}

/** Of how many paragraphs somebody gave how many are looked for: more do not fit into an address. */
export function paragraphCounts(text: string): { readonly given: number; readonly kept: number } {
  const words = soughtWords(text);
  return { given: paragraphsIn(text).length, kept: words === null ? 0 : paragraphsOfWords(words).length };
}

function paragraphsIn(text: string): string[] {
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
  const words = clean.length <= LONGEST ? clean : cutAfterWord(clean);
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function cutAfterWord(text: string): string {
  const head = text.slice(0, LONGEST + 1);
  const end = head.lastIndexOf(' ');
  // One word without end: by characters, so that no pair of surrogates is cut in half.
  return end > 0 ? head.slice(0, end) : head.slice(0, LONGEST).replace(/\p{Cs}$/u, '');
}
