const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Superscript digits as a class of a regular expression: `[⁰¹²³⁴⁵⁶⁷⁸⁹]`, for `new RegExp`. */
export const SUPERSCRIPT_DIGIT = `[${DIGITS}]`;

const EACH = new RegExp(SUPERSCRIPT_DIGIT, 'gu');

/** Superscript digits for plain ones; other characters stay as they are. */
export function toSuperscript(text: string): string {
  return text.replace(/[0-9]/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** Plain digits for superscript ones; other characters stay as they are. */
export function plainDigits(text: string): string {
  return text.replace(EACH, (digit) => String(DIGITS.indexOf(digit)));
}
