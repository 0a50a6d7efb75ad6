/** "(TIC)": capitals in brackets after what they are short for. */
const IN_BRACKETS = /\((\p{Lu}{2,8})\)/gu;
const WORDS = /[\p{L}\p{M}]+/gu;
/** A long form begins within so many characters before the bracket. */
const REACH = 160;
/** Words that an abbreviation may skip have no more letters than this: "de la", "and". */
const SMALL_WORD = 3;

/**
 * Abbreviations that a text explains, in lower case, with the words they stand for: "tecnologías de la información y las
 * comunicaciones (TIC)". Their letters are the first letters of those words; small words between may be skipped.
 * A. Schwartz & M. Hearst, "A simple algorithm for identifying abbreviation definitions" (2003), with whole words.
 */
export function readAbbreviations(text: string): Map<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const { 1: capitals = '', index } of text.matchAll(IN_BRACKETS)) {
    const before =
      text
        .slice(Math.max(0, index - REACH), index)
        .toLowerCase()
        .match(WORDS) ?? [];
    const long = longForm([...capitals.toLowerCase()], before);
    if (long !== null) known.set(capitals.toLowerCase(), long);
  }
  return known;
}

function longForm(letters: string[], words: readonly string[]): readonly string[] | null {
  for (let at = words.length - 1; at >= 0 && letters.length > 0; at--) {
    const word = words[at]!;
    if (word.startsWith(letters.at(-1)!)) letters.pop();
    else if (word.length > SMALL_WORD) return null;
    if (letters.length === 0) return words.slice(at);
  }
  return null;
}
