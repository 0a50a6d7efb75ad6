import { CYRILLIC_CAPITALS } from '../languages/language.ts';
import { foldDigits } from '../mentions/fold-for-numbers.ts';

/** So many classes there are. */
export const CLASSES = 64;

const CAPITAL = 26;
const DIGIT = 52;
const SPACE = 53;
/** Signs that patterns have near their beginning, each group a class of its own. */
const SIGNS = ['/', '([{', '-‐‑–', '.', ',;:', '\'’"“”«»', '⁰¹²³⁴⁵⁶⁷⁸⁹'];
const OTHER_SIGN = 63;

/**
 * The class of every code unit: one for each Latin letter, small and capital, one for digits, for spaces, for some groups
 * of signs. Letters of other alphabets share those of the Latin one. What is folded for finding numbers is in the class
 * of what it is folded to, so that a text need not be folded to be looked through.
 */
export const LETTER_CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return classOf(CYRILLIC_CAPITALS[letter] ?? (code < 0x600 ? letter : foldDigits(letter)));
});

function classOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter >= 'a' && letter <= 'z') return code - 0x61;
  if (letter >= 'A' && letter <= 'Z') return CAPITAL + code - 0x41;
  if (letter >= '0' && letter <= '9') return DIGIT;
  if (letter.trim() === '') return SPACE;
  const sign = SIGNS.findIndex((signs) => signs.includes(letter));
  if (sign >= 0) return SPACE + 1 + sign;
  return code < 0xc0 ? OTHER_SIGN : code % CAPITAL;
}
