import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { SmallWordCount } from './small-words.ts';

/** How much of a text is looked at first, in characters; more, and then the whole, where that does not decide. */
const FIRST_SAMPLE = 600;
const SAMPLE = 2000;
/** Below this share of a language's small words among all words, none is named. */
const LEAST_SHARE = 0.02;
/** A short sample decides where a language has so many small words, and so many times those of any other. */
const CLEAR_WORDS = 12;
const CLEAR_LEAD = 1.5;
/** From this share of letters of its own script on, a language is named by them. */
const OWN_LETTERS = 0.3;

/** From here on letters are of other scripts than the Latin. */
const FIRST_OTHER = 0x370;
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;

/** Whose letter a code unit is: a place in `LANGUAGES`, or one of these. */
const OF_NONE = LANGUAGES.length;
const LATIN = LANGUAGES.length + 1;
const OWNERS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < FIRST_OTHER) return isLatin(code) ? LATIN : OF_NONE;
  const row = LANGUAGES.findIndex(
    ({ script: { letters } }) => letters && code >= letters[0] && code <= letters[1],
  );
  return row < 0 ? OF_NONE : row;
});

/** The language whose script or whose small words stand in the text; null when no known language's do. */
export function detectLanguage(text: string): Language | null {
  const sampled = Math.min(SAMPLE, text.length);
  return (
    byScript(text, sampled) ??
    byWords(text, Math.min(FIRST_SAMPLE, sampled), CLEAR_WORDS, CLEAR_LEAD) ??
    byWords(text, sampled) ??
    (text.length > sampled ? byWords(text, text.length) : null)
  );
}

function byScript(text: string, to: number): Language | null {
  // Most texts are in Latin letters and are told so by one look for others.
  if (!OTHER_SCRIPT.test(text.slice(0, to))) return null;
  const owners = OWNERS;
  const counts = new Uint32Array(LATIN + 1);
  let others = 0;
  for (let at = 0; at < to; at += 1) {
    const code = text.charCodeAt(at);
    counts[owners[code]!]! += 1;
    if (code >= FIRST_OTHER) others += 1;
  }
  const least = (counts[LATIN]! + others) * OWN_LETTERS;
  return LANGUAGES.find((_, row) => counts[row]! > least) ?? null;
}

/** A letter of the Latin alphabet, plain or with a mark. */
function isLatin(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xdf && code <= 0xff);
}

/**
 * The language with the most small words.
 * @param least as many it must have
 * @param lead and more than so many times those of any other
 */
function byWords(text: string, to: number, least = 2, lead = 1): Language | null {
  const { words, byLanguage } = new SmallWordCount().count(text, 0, to);
  let best: Language | null = null;
  let most = 1;
  let second = 0;
  for (const [row, language] of LANGUAGES.entries()) {
    const count = byLanguage[row] ?? 0;
    if (count > most) [best, most, second] = [language, count, best ? most : second];
    else second = Math.max(second, count);
  }
  return most >= Math.max(least, words * LEAST_SHARE) && most > second * lead ? best : null;
}
