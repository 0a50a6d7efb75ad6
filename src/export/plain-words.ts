/** What a spreadsheet would take for a formula; full-width forms too, which some take for the plain ones. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Words for a cell of a table: those that a spreadsheet would run get an apostrophe before them, which it does not show. */
export function plainWords(words: string): string {
  return FORMULA.test(words) ? `'${words}` : words;
}
