import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { countSmallWords } from './small-words.ts';

/** How much of a text is looked at first, in characters; the whole is, where that does not decide. */
const SAMPLE = 2000;
/** Below this share of a language's small words among all words, none is named. */
const LEAST_SHARE = 0.02;
/** From this share of letters of its own script on, a language is named by them. */
const OWN_LETTERS = 0.3;

const LETTER = /[A-Za-zß-ÿ\u0370-\uffff]/g;

/** The language whose script or whose small words stand in the text; null when no known language's do. */
export function detectLanguage(text: string): Language | null {
  const sampled = Math.min(SAMPLE, text.length);
  return (
    byScript(text.slice(0, sampled)) ??
    byWords(text, sampled) ??
    (text.length > sampled ? byWords(text, text.length) : null)
  );
}

function byScript(text: string): Language | null {
  // Most texts are in Latin letters and are told so by one look for others.
  if (!/[\u0370-\u1fff\u3040-\uffff]/.test(text)) return null;
  const letters = text.match(LETTER) ?? [];
  for (const language of LANGUAGES) {
    const range = language.script.letters;
    if (!range) continue;
    const own = letters.filter(
      (letter) => letter.charCodeAt(0) >= range[0] && letter.charCodeAt(0) <= range[1],
    );
    if (own.length > letters.length * OWN_LETTERS) return language;
  }
  return null;
}

function byWords(text: string, to: number): Language | null {
  const { words, byLanguage } = countSmallWords(text, 0, to);
  let best: Language | null = null;
  let most = 1;
  let second = 0;
  for (const [row, language] of LANGUAGES.entries()) {
    const count = byLanguage[row] ?? 0;
    if (count > most) [best, most, second] = [language, count, best ? most : second];
    else second = Math.max(second, count);
  }
  return most >= Math.max(2, words * LEAST_SHARE) && most > second ? best : null;
}
