import type { Script } from '../languages/language.ts';

const OTHER_FORMS = /[٠-٩۰-۹０-９（）／]/;

/**
 * The text with the digits and brackets of other scripts as plain ones, character for character: positions stay.
 * What is shown and quoted is always the text itself.
 */
export function foldDigits(text: string): string {
  if (!OTHER_FORMS.test(text)) return text;
  return text.replace(/[٠-٩۰-۹０-９（）／]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
    return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

const MADE = new Map<Script['lookAlikes'], RegExp | null>();

/** Letters that only look like Latin capitals as those capitals, for finding numbers and symbols. */
export function foldLookAlikes(text: string, { lookAlikes }: Script): string {
  let letters = MADE.get(lookAlikes);
  if (letters === undefined) {
    const all = Object.keys(lookAlikes).join('');
    letters = all === '' ? null : new RegExp(`[${all}]`, 'g');
    MADE.set(lookAlikes, letters);
  }
  return letters === null ? text : text.replace(letters, (letter) => lookAlikes[letter] ?? letter);
}
