const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** Several in a row, or one that is no plain space: of another width, or a tab. */
const BLANKS =
  /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE =
  // The soft hyphen, zero-width and bidirectional controls, and control characters other than tab and line ends.
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/**
 * "réso› lution": some scans have this quotation mark for the hyphen at a line's end, and no other use for it. The mark comes
 * first: few texts have one to look around.
 */
const BROKEN_WORD = /› ?(?<=\p{L}› ?)(?=\p{Ll})/gu;
const TWO_SPACES = '  ';

/** What a character asks for, one bit each; two `BLANK` in a row ask for one space. */
const END_LINE = 1;
const SPACE = 2;
const HIDE = 4;
const NARROW = 8;
const COMPOSE = 16;
const BLANK = 32;
const MEND = 64;

/** From here on a character may be composed with the one before it, or be one that is written otherwise. */
const FIRST_COMPOSED = 0x300;
/** Beyond that, letters and signs that stand for themselves alone, whatever is before them. */
const UNCOMPOSED = [
  [0x400, 0x482],
  [0x61f, 0x64a],
  [0x660, 0x66f],
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x3001, 0x3029],
  [0x3400, 0x9fff],
  [0xff00, 0xffef],
] as const;

/** What else is no content as it stands. */
const REPLACED = [
  [0x00, 0x08, HIDE],
  [0x09, 0x09, NARROW | BLANK],
  [0x0b, 0x0b, HIDE],
  [0x0d, 0x0d, END_LINE],
  [0x0e, 0x1f, HIDE],
  [0x20, 0x20, BLANK],
  [0x7f, 0x7f, HIDE],
  [0xa0, 0xa0, SPACE],
  [0xad, 0xad, HIDE],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, HIDE],
  [0x2028, 0x2029, END_LINE],
  [0x202a, 0x202e, HIDE],
  [0x202f, 0x202f, SPACE],
  [0x203a, 0x203a, MEND],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, HIDE],
  [0x3000, 0x3000, SPACE],
  [0xfeff, 0xfeff, HIDE],
] as const;

/** By code unit. */
const ASKED_FOR = new Uint8Array(0x10000);
ASKED_FOR.fill(COMPOSE, FIRST_COMPOSED);
for (const [first, last] of UNCOMPOSED) ASKED_FOR.fill(0, first, last + 1);
for (const [first, last, need] of REPLACED) ASKED_FOR.fill(need, first, last + 1);

/** All that the characters of a text ask for: most texts are looked through once and left as they are. */
function needsOf(text: string): number {
  const askedFor = ASKED_FOR;
  let needs = 0;
  let twice = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = askedFor[text.charCodeAt(at)]!;
    needs |= here;
    twice |= here & before;
    before = here;
  }
  return (twice & BLANK) === 0 ? needs : needs | NARROW;
}

/** One kind of line end, single spaces of one kind, nothing invisible, no word broken by a mark, composed letters (NFC). */
export function cleanCharacters(text: string): string {
  const needs = needsOf(text);
  let clean = text;
  if ((needs & END_LINE) !== 0) clean = clean.replace(LINE_ENDS, '\n');
  if ((needs & HIDE) !== 0) clean = clean.replace(INVISIBLE, '');
  // Where spaces are replaced, one look is enough for those in a row; plain ones alone are narrowed quicker.
  if ((needs & SPACE) !== 0) clean = clean.replace(BLANKS, ' ');
  // What is replaced by nothing may leave several spaces in a row.
  else if ((needs & (HIDE | NARROW)) !== 0) clean = narrowed(clean);
  if ((needs & MEND) !== 0 && !clean.includes('‹')) clean = clean.replace(BROKEN_WORD, '');
  return (needs & COMPOSE) === 0 ? clean : clean.normalize('NFC');
}

/** One space for several. */
function narrowed(text: string): string {
  const spaced = text.includes('\t') ? text.replaceAll('\t', ' ') : text;
  let narrow = '';
  let from = 0;
  for (let wide = spaced.indexOf(TWO_SPACES); wide >= 0; wide = spaced.indexOf(TWO_SPACES, from)) {
    narrow += spaced.slice(from, wide + 1);
    from = wide + TWO_SPACES.length;
    while (spaced.charCodeAt(from) === 0x20) from += 1;
  }
  return from === 0 ? spaced : narrow + spaced.slice(from);
}
