const BEYOND_ASCII = /[^\u0000-\u007f]/;
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Vowel signs and the lengthening stroke of Arabic, which are printed or not. */
const MARKS = /[\p{M}\u0640]+/gu;

/** Text as wordings are compared: without case and accents; spaces and punctuation stay. */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
}

/** The words of a text, folded, in order. Chinese, which has no spaces, counts by characters. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  const apart = BEYOND_ASCII.test(folded) ? folded.replaceAll(HAN, ' $& ') : folded;
  return apart.match(WORD) ?? [];
}
