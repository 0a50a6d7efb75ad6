const ENDS_PARAGRAPH =
  /[,;.:!?»”"…)\]،؛，；。：）](?:\s?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}|\*))?$|(?:;|,)\s*(?:and|or|y|o|et|ou)$/i;

/** The last letter of most lines; "and", "or", "y", "o", "et", "ou" do not end in one of these. */
const WITHIN_SENTENCE = 'abcefghijklmnpqsvwxz';

/**
 * True for a line behind which a paragraph may end. Only the last few characters are looked at: a pattern that ends in `$` would walk through the whole line.
 */
export function endsParagraph(text: string): boolean {
  if (text !== '' && WITHIN_SENTENCE.includes(text.charAt(text.length - 1))) return false;
  return ENDS_PARAGRAPH.test(text.slice(-8));
}
