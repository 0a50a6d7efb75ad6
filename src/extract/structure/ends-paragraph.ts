/** Signs behind which a paragraph may end, and those that end a sentence. */
const CLOSING_SIGNS = ',;.:!?»”"…)]،؛，；。：）';
const STOPS = ';.:؛；。：';
/** A footnote's mark, plain or raised, may stand behind the sign; `1/` is one too. */
const MARK = '0123456789⁰¹²³⁴⁵⁶⁷⁸⁹*/';
/** The last letters of "and", "or", "y", "o", "et", "ou", which may stand behind the sign too. */
const LAST_LETTERS = 'dDrRyYoOtTuU';

const ENDS_PARAGRAPH =
  /[,;.:!?»”"…)\]،؛，；。：）](?:\s?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}\/?|\*))?$|(?:;|,)\s*(?:and|or|y|o|et|ou)$/i;
const ENDS_SENTENCE = /[;.:؛；。：](?:\s?(?:[\d⁰¹²³⁴-⁹]{1,3}|\d{1,3}\/))?$/;
/** No more is looked at: a pattern that ends in `$` would walk through the whole line. In characters. */
const END = 8;

/** What the last letter says: the line does not end so, it does, or more has to be looked at. */
const NO = 0;
const YES = 1;
const LOOK = 2;

const PARAGRAPH_ENDS = verdicts(CLOSING_SIGNS, MARK + LAST_LETTERS);
const SENTENCE_ENDS = verdicts(STOPS, MARK);

/** By the code unit of the last letter. */
function verdicts(yes: string, look: string): Uint8Array {
  const table = new Uint8Array(0x10000).fill(NO);
  for (const sign of look) table[sign.charCodeAt(0)] = LOOK;
  for (const sign of yes) table[sign.charCodeAt(0)] = YES;
  return table;
}

/** True for a line behind which a paragraph may end. */
export function endsParagraph(text: string): boolean {
  return ends(text, PARAGRAPH_ENDS, ENDS_PARAGRAPH);
}

/** True for a line that ends with a semicolon or full stop, and maybe a footnote's mark. */
export function endsSentence(text: string): boolean {
  return ends(text, SENTENCE_ENDS, ENDS_SENTENCE);
}

/** True for a line whose last sign is a plain full stop, semicolon or colon. */
export function endsWithStop(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 0x2e || code === 0x3b || code === 0x3a;
}

function ends(text: string, byLast: Uint8Array, pattern: RegExp): boolean {
  const verdict = byLast[text.charCodeAt(text.length - 1)];
  return verdict === LOOK ? pattern.test(text.slice(-END)) : verdict === YES;
}
