import { SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';

const FOOTNOTE_MARKS = new RegExp(SUPERSCRIPT_DIGIT, 'gu');

/**
 * True where two stretches of text agree in punctuation and capitals too. What a printer or a file format decides makes no
 * difference: spaces, footnote marks, the form of quotation marks and dashes; nor does the last sign, which says only
 * whether another paragraph follows.
 */
export function haveSameSigns(left: string, right: string): boolean {
  return left === right || plain(left) === plain(right);
}

function plain(text: string): string {
  return text
    .replaceAll(FOOTNOTE_MARKS, '')
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/gu, '')
    .replaceAll(/["“”„‟«»]/gu, '"')
    .replaceAll(/['‘’‚‛´`]/gu, "'")
    .replaceAll(/\p{Pd}|−/gu, '-')
    .replace(/[.,;:]+$/u, '');
}
