import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { foldDigits } from '../mentions/fold-for-numbers.ts';
import { numberWords, readNumber } from '../mentions/find-tokens.ts';

interface TitlePatterns {
  /** "78/16. Title", "20/7 Title", "217 A (III). Title", "43/78 حاء - title": the number that opens the title. */
  readonly numbered: RegExp;
  readonly alone: RegExp;
}

const PATTERNS = new Map<string, TitlePatterns>();

/** `78/16`, `20/7`, `2012/30`, `S-10/2`, `217 A (III)`: the number of a resolution, in the letters of the language. */
function titlePatterns(language: CompiledLanguage): TitlePatterns {
  let patterns = PATTERNS.get(language.code);
  if (!patterns) {
    const { letter, bracket, special } = numberWords(language);
    // A letter that only looks like a Latin one may be a word of the title: "О мерах".
    const alike = Object.keys(language.words.script.lookAlikes).join('');
    const part = `(?:\\s(?:${letter})(?!\\p{L})${alike === '' ? '' : `|\\s[${alike}](?=\\s?[.:])`})`;
    const number =
      `(?:${special}\\s?)?(?:\\d{1,3}|(?:19|20)\\d{2})\\s?\\/\\s?\\d{1,4}${part}?|` +
      `\\d{1,4}${part}?\\s?[(（]\\s?(?:${bracket})\\s?[)）]`;
    patterns = {
      numbered: new RegExp(
        `^[^\\S\\n]*(?<number>${number})(?<stop>\\s*[.:]|\\s?[-–—](?=\\s))?[^\\S\\n]*(?<title>.*)$`,
        'mu',
      ),
      alone: new RegExp(`^[^\\S\\n]*(?<number>${number})\\s*\\.[^\\S\\n]*$`, 'mu'),
    };
    PATTERNS.set(language.code, patterns);
  }
  return patterns;
}

/** The number of a resolution, and where its title is. */
export interface NumberedTitle {
  /** As in a symbol: without spaces, its letters Latin. */
  readonly number: string;
  /** Where the number stands. */
  readonly index: number;
  /** What follows it on its line. */
  readonly title: string;
  /** Where the lines begin that go on with the title. */
  readonly below: number;
}

const OTHER_DIGIT = /[٠-٩۰-۹０-９]/;

/** With the digits of other scripts as plain ones; most texts have none, and brackets of full width are left to the patterns. */
function plainDigits(text: string): string {
  return OTHER_DIGIT.test(text) ? foldDigits(text) : text;
}

/** True for a line that gives a resolution's number and the beginning of its title. */
export function opensWithNumber(line: string, language: CompiledLanguage): boolean {
  const groups = titlePatterns(language).numbered.exec(plainDigits(line))?.groups;
  const title = groups?.['title'] ?? '';
  if (!language.words.script.caseless) return /^\p{Lu}/u.test(title);
  return groups?.['stop'] !== undefined && /^\p{L}/u.test(title);
}

/** True for a line that begins with a resolution's number. */
export function beginsWithNumber(line: string, language: CompiledLanguage): boolean {
  return titlePatterns(language).numbered.test(plainDigits(line));
}

/**
 * The number and title of a masthead: behind what it says of the adoption, which ends at `after`; or the number alone
 * on a line above it, as pages come whose heads were torn apart, and the title behind.
 */
export function findNumberedTitle(
  text: string,
  after: number,
  language: CompiledLanguage,
): NumberedTitle | null {
  const { numbered, alone } = titlePatterns(language);
  const folded = plainDigits(text);
  const match = numbered.exec(folded.slice(after));
  if (match) {
    const index = after + match.index;
    const below = index + match[0].length;
    const title = text.slice(below - (match.groups?.['title']?.length ?? 0), below);
    return { number: plainNumber(match, language), index, title, below };
  }
  const above = alone.exec(folded.slice(0, after));
  return above && { number: plainNumber(above, language), index: above.index, title: '', below: after };
}

function plainNumber({ groups }: RegExpExecArray, language: CompiledLanguage): string {
  const printed = groups?.['number']?.trim() ?? '';
  return readNumber(printed, language) ?? printed.replace(/[‐‑–]/g, '-').replace(/\s+/g, '');
}

/** A title longer than this is no title, in characters. */
export const LONGEST_TITLE = 600;

/**
 * The letter of a part behind the title of the whole, "… for Development B", with the mark of its note where there is one;
 * not that of a cited number.
 */
const PART_LETTER = /(?<!\d\/\d{1,4}) (?<letter>[A-HJ-Z])(?: \d{1,2})?$/;

const LETTER_ALONE = /^\s?[A-HJ-Z]\s?$/;

/**
 * The title in one line, null where there is none, and the letter of the part that the document is, behind it.
 * @param above where what stands above the number begins: the first line of a title may, its number on the second
 */
export function titleFrom(
  text: string,
  { title: first, index, below }: NumberedTitle,
  above: number,
): { title: string | null; letter: string | null } {
  const isSecond = /^\p{Ll}/u.test(first) && above < index;
  const lines = [isSecond ? text.slice(above, index) : '', first, ...text.slice(below).split('\n')];
  // Below the letter of a part stands its own title.
  const part = lines.findIndex((line, row) => row > 1 && LETTER_ALONE.test(line));
  const whole = (part < 0 ? lines : lines.slice(0, part + 1)).join('\n').replace(/\s+/g, ' ').trim();
  if (whole === '' || whole.length > LONGEST_TITLE) return { title: null, letter: null };
  const title = whole.replace(/^[-–—*]\s/, '').replace(/\s?[*⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}$/, '');
  const letter = PART_LETTER.exec(title)?.groups?.['letter'] ?? null;
  // With A a document that has all parts begins.
  return { title: title.replace(PART_LETTER, ''), letter: letter === 'A' ? null : letter };
}

/** A number with the letter of its part: 217(III) and B are 217B(III). */
export function withLetter(number: string, letter: string | null): string {
  if (letter === null || /\d[A-Z]/.test(number)) return number;
  const bracket = number.indexOf('(');
  return bracket < 0 ? number + letter : number.slice(0, bracket) + letter + number.slice(bracket);
}
