import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** How much of a text is looked at, in characters. */
const SAMPLE = 3000;
/** Below this share of a language's small words among all words, none is named. */
const LEAST_SHARE = 0.08;

/** Latin letters only: property escapes take four times as long. */
const WORD = /[a-zß-ÿ]+/g;
const COMMON_WORDS = new Map(LANGUAGES.map((language) => [language, new Set(language.commonWords)]));

/** The language most of whose small words stand in the text; null when no known language does. */
export function detectLanguage(text: string): Language | null {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  let best: Language | null = null;
  let most = 0;
  for (const [language, small] of COMMON_WORDS) {
    let count = 0;
    for (const word of words) if (small.has(word)) count += 1;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return most >= Math.max(2, words.length * LEAST_SHARE) ? best : null;
}
