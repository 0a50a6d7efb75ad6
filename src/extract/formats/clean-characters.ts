/** Spaces of other widths, and what is invisible or steers the direction of text: none of it is content. */
const UNUSUAL =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\r]/;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE =
  // The soft hyphen, zero-width and bidirectional controls, and control characters other than tab and line ends.
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

const WIDE = /[ \t]{2,}|\t/g;

/** One kind of line end, single spaces of one kind, nothing invisible, composed letters (NFC). */
export function cleanCharacters(text: string): string {
  const plain = UNUSUAL.test(text)
    ? text.replace(LINE_ENDS, '\n').replace(SPACES, ' ').replace(INVISIBLE, '')
    : text;
  const narrow = plain.includes('  ') || plain.includes('\t') ? plain.replace(WIDE, ' ') : plain;
  return narrow.normalize('NFC');
}
