/** Longer than nearly every paragraph, and short enough for an address. */
const LONGEST = 1500;

/**
 * Words somebody looks for, as they stand in an address: spaces single, characters that do not print away, cut after a
 * word where they are too long. Null where no letter or digit is left. Applied twice it changes nothing more.
 */
export function soughtWords(text: string): string | null {
  const clean = text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const words = clean.length <= LONGEST ? clean : cutAfterWord(clean);
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function cutAfterWord(text: string): string {
  const head = text.slice(0, LONGEST + 1);
  const end = head.lastIndexOf(' ');
  // One word without end: by characters, so that no pair of surrogates is cut in half.
  return end > 0 ? head.slice(0, end) : head.slice(0, LONGEST).replace(/\p{Cs}$/u, '');
}
