const ENDS_PARAGRAPH =
  /[,;.:!?»”"…)\]،؛，；。：）](?:\s?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}|\*))?$|(?:;|,)\s*(?:and|or|y|o|et|ou)$/i;

/**
 * True for a line behind which a paragraph may end. Only the last few characters are looked at: a pattern that ends in `$` would walk through the whole line.
 */
export function endsParagraph(text: string): boolean {
  return ENDS_PARAGRAPH.test(text.slice(-8));
}
