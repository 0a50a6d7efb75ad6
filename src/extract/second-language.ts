import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { SmallWordCount } from './languages/small-words.ts';

/** So many stretches of a text are looked at, this long each, in characters. */
const STRETCHES = 16;
const LENGTH = 160;
/** A stretch that has fewer small words of one language tells nothing. */
const LEAST_WORDS = 3;
/** From this share of the stretches on that speak it, the text is in a second language too. */
const LEAST_SHARE = 0.2;

/**
 * A language that a good part of a text is in besides its own, as pages are that print two side by side; null where
 * there is none. Languages of one script are told apart by small words that only one of them has.
 */
export function secondLanguage(text: string, own: Language): Language | null {
  const spoken = new Map<Language, number>();
  const count = new SmallWordCount();
  let told = 0;
  // Every other stretch first: where they speak one language, so do the rest.
  for (let step = 0; step < STRETCHES; step += 1) {
    if (step === STRETCHES / 2 && told > 0 && spoken.get(own) === told) return null;
    const row = ((2 * step) % STRETCHES) + (step < STRETCHES / 2 ? 0 : 1);
    const start = Math.floor((text.length * row) / STRETCHES);
    const end = Math.floor(start + Math.min(LENGTH, text.length / STRETCHES));
    const language = languageOf(count.count(text, start, end));
    if (!language) continue;
    told += 1;
    spoken.set(language, (spoken.get(language) ?? 0) + 1);
  }
  for (const [language, stretches] of spoken) {
    if (language !== own && stretches > 1 && stretches >= told * LEAST_SHARE) return language;
  }
  return null;
}

/** The language whose own small words stand in a stretch, and at most half as many of any other. */
function languageOf({ own }: SmallWordCount): Language | null {
  let words = 0;
  let most = 0;
  for (let row = 0; row < own.length; row += 1) {
    words += own[row]!;
    if (own[row]! > own[most]!) most = row;
  }
  return own[most]! >= LEAST_WORDS && own[most]! * 3 >= words * 2 ? LANGUAGES[most]! : null;
}
