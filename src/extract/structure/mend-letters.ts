/** Letters of the Latin script with a mark, each one character. */
const MARKED = /[\u00c0-\u024f]/g;
/** A digit within a word: a scan took a letter for it. The digit comes first: most texts have few to look around. */
const DIGIT_IN_WORD = /[016](?<=\p{L}[016])(?=\p{L})/gu;
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '6': 'o' };

/** The same text without accents, every character in its place: old type and scans leave them out. */
export function withoutAccents(text: string): string {
  return text.replace(MARKED, (letter) => letter.normalize('NFD').charAt(0));
}

/** The same text, every character in its place, with letters for the digits in words: `Resoluci6n`. A guess. */
export function mendLetters(text: string): string {
  return text.replace(DIGIT_IN_WORD, (digit) => LETTERS[digit] ?? digit);
}

/** A way of looking for words that forgives a scan; `mended` where it had to take digits for letters. */
export interface ForgivingPattern {
  readonly exact: RegExp;
  /** Null where nothing is to be forgiven: in other scripts than the Latin. */
  readonly loose: RegExp | null;
}

export function forgiving(exact: RegExp, isLatin: boolean): ForgivingPattern {
  const source = withoutAccents(exact.source);
  const loose = source === exact.source ? exact : new RegExp(source, exact.flags);
  return { exact, loose: isLatin ? loose : null };
}

/** The first match as printed, else without accents, else with letters mended. Places are those of the text. */
export function execForgiving(
  { exact, loose }: ForgivingPattern,
  text: string,
): { match: RegExpExecArray; mended: boolean } | null {
  const exactly = exact.exec(text);
  if (exactly || loose === null) return exactly && { match: exactly, mended: false };
  const plain = withoutAccents(text);
  const printed = plain === text && loose === exact ? null : loose.exec(plain);
  if (printed) return { match: printed, mended: false };
  const letters = mendLetters(plain);
  const mended = letters === plain ? null : loose.exec(letters);
  return mended && { match: mended, mended: true };
}
