const BEYOND_ASCII = /[^\u0000-\u007f]/;
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Vowel signs and the lengthening stroke of Arabic, which are printed or not. */
const MARKS = /[\p{M}\u0640]+/gu;

/** Digits of Arabic, Persian and Chinese, each with its value in the place it has here. */
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '〇一二三四五六七八九'];
const OTHER_DIGIT = new RegExp(`[${DIGITS.join('')}]`, 'g');
const VALUES = new Map(DIGITS.flatMap((digits) => [...digits].map((digit, value) => [digit, `${value}`])));

/**
 * Text as wordings are compared: without case and accents, numbers in the digits of ASCII; spaces and punctuation stay.
 * Every character is folded by itself.
 */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const folded = text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  return folded.replaceAll(OTHER_DIGIT, (digit) => VALUES.get(digit) ?? digit);
}

/** The words of a text, folded, in order. Chinese, which has no spaces, counts by characters. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  const apart = BEYOND_ASCII.test(folded) ? folded.replaceAll(HAN, ' $& ') : folded;
  return apart.match(WORD) ?? [];
}
