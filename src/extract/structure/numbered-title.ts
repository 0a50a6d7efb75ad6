/** `78/16`, `20/7`, `2012/30`, `S-10/2`, `217 A (III)`: the number of a resolution. */
const NUMBER =
  '(?:E?S[-‐‑–])?(?:\\d{1,3}|(?:19|20)\\d{2})\\/\\d{1,4}(?:\\s[A-Z](?![a-z\\p{L}]))?|' +
  '\\d{1,4}(?:\\s[A-Z])?\\s?\\((?:E?S-)?[IVXL]{1,7}\\)';
/** "78/16. Title", "20/7 Title", "217 A (III). Title": the number that opens the title. */
const NUMBERED_TITLE = new RegExp(`^[^\\S\\n]*(?<number>${NUMBER})\\s*[.:]?\\s*(?<title>.*)$`, 'mu');
const NUMBER_ALONE = new RegExp(`^[^\\S\\n]*(?<number>${NUMBER})\\s*\\.[^\\S\\n]*$`, 'mu');

/** The number of a resolution, and where its title is. */
export interface NumberedTitle {
  readonly number: string;
  /** Where the number stands. */
  readonly index: number;
  /** What follows it on its line. */
  readonly title: string;
  /** Where the lines begin that go on with the title. */
  readonly below: number;
}

/** True for a line that gives a resolution's number and the beginning of its title. */
export function opensWithNumber(line: string): boolean {
  const groups = NUMBERED_TITLE.exec(line)?.groups;
  return groups !== undefined && /^\p{Lu}/u.test(groups['title'] ?? '');
}

/** True for a line that begins with a resolution's number. */
export function beginsWithNumber(line: string): boolean {
  return NUMBERED_TITLE.test(line);
}

/**
 * The number and title of a masthead: behind what it says of the adoption, which ends at `after`; or the number alone
 * on a line above it, as pages come whose heads were torn apart, and the title behind.
 */
export function findNumberedTitle(text: string, after: number): NumberedTitle | null {
  const match = NUMBERED_TITLE.exec(text.slice(after));
  if (match) {
    const index = after + match.index;
    const { number = '', title = '' } = match.groups ?? {};
    return { number, index, title, below: index + match[0].length };
  }
  const alone = NUMBER_ALONE.exec(text.slice(0, after));
  return alone && { number: alone.groups?.['number'] ?? '', index: alone.index, title: '', below: after };
}

/** A title longer than this is no title, in characters. */
const LONGEST_TITLE = 600;

/** The letter of a part behind the title of the whole, "… for Development B"; not that of a cited number. */
const PART_LETTER = /(?<!\d\/\d{1,4}) (?<letter>[A-HJ-Z])$/;

/** The title in one line, null where there is none, and the letter of the part that the document is, behind it. */
export function titleFrom(
  text: string,
  { title: first, below }: NumberedTitle,
): { title: string | null; letter: string | null } {
  const lines = text
    .slice(below)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole = [first, ...lines].join(' ').replace(/\s+/g, ' ').trim();
  if (whole === '' || whole.length > LONGEST_TITLE) return { title: null, letter: null };
  const title = whole.replace(/^[-–—]\s/, '').replace(/\s?[*⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}$/, '');
  const letter = PART_LETTER.exec(title)?.groups?.['letter'] ?? null;
  // With A a document that has all parts begins.
  return { title: title.replace(PART_LETTER, ''), letter: letter === 'A' ? null : letter };
}
