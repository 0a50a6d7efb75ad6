import type { Script } from '../languages/language.ts';

const OTHER_FORMS = /[٠-٩۰-۹０-９Ａ-Ｚ（）／]/;
/** All that is folded is in here: letters and digits of other scripts, forms of full width. */
const MAY_BE_FOLDED = /[\u0400-\u06ff\uff00-\uffef]/;

/**
 * The text with the digits and brackets of other scripts, and capitals of full width, as plain ones, character for character: positions stay.
 * What is shown and quoted is always the text itself.
 */
export function foldDigits(text: string): string {
  if (!OTHER_FORMS.test(text)) return text;
  return text.replace(/[٠-٩۰-۹０-９Ａ-Ｚ（）／]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
    return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

/** The letters, and the stretch of the alphabet they are in: whether there is any is quickly seen. */
interface LookAlikes {
  readonly letters: RegExp;
  readonly stretch: RegExp;
}

const MADE = new Map<Script['lookAlikes'], LookAlikes | null>();

function lookAlikePatterns(lookAlikes: Script['lookAlikes']): LookAlikes | null {
  let patterns = MADE.get(lookAlikes);
  if (patterns === undefined) {
    const letters = Object.keys(lookAlikes).toSorted();
    patterns =
      letters.length === 0
        ? null
        : {
            letters: new RegExp(`[${letters.join('')}]`, 'g'),
            stretch: new RegExp(`[${letters[0]}-${letters.at(-1)}]`),
          };
    MADE.set(lookAlikes, patterns);
  }
  return patterns;
}

/** Letters that only look like Latin capitals as those capitals, for finding numbers and symbols. */
function foldLookAlikes(text: string, { lookAlikes }: Script): string {
  const patterns = lookAlikePatterns(lookAlikes);
  if (!patterns?.stretch.test(text)) return text;
  return text.replace(patterns.letters, (letter) => lookAlikes[letter] ?? letter);
}

/** A text as it stands, and what is looked through for numbers instead. */
export interface FoldedText {
  /** With plain digits and brackets. */
  readonly folded: string;
  /** The same with Latin letters for those that look like them. */
  readonly latin: string;
}

/** Both at once: most texts have nothing to fold, and are told so by one look. */
export function foldForNumbers(text: string, script: Script): FoldedText {
  if (!MAY_BE_FOLDED.test(text)) return { folded: text, latin: text };
  const folded = foldDigits(text);
  return { folded, latin: foldLookAlikes(folded, script) };
}
