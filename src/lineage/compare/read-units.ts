import type { Span } from '../../model/span.ts';
import { SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';

/** A word, a symbol, a date, a number or a sign that means something: what a comparison does not cut. */
export interface Unit {
  /** What it is compared by: lower case, hyphens alike. */
  readonly key: string;
  /** Where it stands in the document's text. */
  readonly start: number;
  readonly end: number;
  /** How many signs stand before it that open something: brackets, quotation marks. */
  readonly opening: number;
}

/** `7 de diciembre de 1988`, `7 December 1988`, `1er janvier 2020`, `7 كانون الأول/ديسمبر 1988`, `1988年12月7日`. */
const DATE =
  /\p{Nd}{1,2}(?:\p{L}{2}|\.|º)?\s(?:\p{L}{1,3}\s)?[\p{L}\p{M}]{3,}(?:(?:\s[\p{L}\p{M}]+)?\/[\p{L}\p{M}]+)?\s(?:\p{L}{1,3}\s)?(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})|\p{Nd}{4}年\p{Nd}{1,2}月(?:\p{Nd}{1,2}日)?/u;
/** `77/275`, `2021-2025`, `1,5`, `21st`, `78/254A`. */
const NUMBER = /\p{Nd}+[A-Za-zÀ-ɏА-я]{0,3}(?:[/.,–‐‑−-][\p{Nd}A-Za-z]+)*/u;
/** `A/AC.292/2022/INF/4`. */
const SYMBOL = /\p{L}+(?:\.\p{L}+){0,3}(?:\/[\p{L}\p{Nd}]+(?:[.‐‑-][\p{L}\p{Nd}]+)*)+/u;
/** `H1N1`, `G20`. */
const CODE = /[A-Za-z]+\p{Nd}[A-Za-z\p{Nd}]*/u;
const WORD = /[\p{L}\p{M}]+/u;
/** A word that can be nothing longer. It comes first for speed; nothing is read otherwise without it. */
const LONE_WORD = /[\p{L}\p{M}]+(?![\p{L}\p{M}\p{Nd}/.])/u;
/** `$`, `≤`, `%`, `°`; not what draws a table or opens an item of a list. */
const SIGN = /(?![|\u2500-\u25ff\ufffd])[\p{Sc}\p{Sm}\p{So}%٪‰‱]/u;
/** The minus of `-5`: what stands before it is neither a word nor a number, with which it would be a hyphen. */
const MINUS = /(?<![\p{L}\p{M}\p{N}\p{Pe}\p{Pf}]|\p{N}\s)-(?=\p{Nd})/u;
/** `½`, `Ⅳ`; superscripts are footnote marks. */
const OTHER_NUMBER = new RegExp(`(?!${SUPERSCRIPT_DIGIT})[\\p{Nl}\\p{No}]`, 'u');
const UNIT = new RegExp(
  [LONE_WORD, DATE, NUMBER, SYMBOL, CODE, WORD, SIGN, MINUS, OTHER_NUMBER]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const OPENS = /[\p{Ps}\p{Pi}¿¡]/u;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
const UNSPACED_DATE = /^\p{Nd}{4}年/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The units of a stretch of text, in order. Punctuation, spaces and footnote marks are none; signs of money, measure
 * and arithmetic are.
 * @param names stretches known to be one thing, such as the mentions in it: "43/78 H", "217 A (III)"; in order.
 */
export function readUnits(text: string, within: Span, names: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  let at = within.start;
  for (const name of names) {
    if (name.start < at || name.end > within.end) continue;
    readStretch(text, at, name.start, units);
    units.push(unit(text, name.start, name.end));
    at = name.end;
  }
  readStretch(text, at, within.end, units);
  // Where there is no word, what there is counts as one.
  return units.length === 0 && within.end > within.start ? [unit(text, within.start, within.end)] : units;
}

function readStretch(text: string, from: number, to: number, units: Unit[]): void {
  // What stands before is not cut away, since it tells a minus from a hyphen.
  UNIT.lastIndex = from;
  for (const match of text.slice(0, to).matchAll(UNIT)) {
    const start = match.index;
    if (!UNSPACED.test(match[0]) || UNSPACED_DATE.test(match[0]))
      units.push(unit(text, start, start + match[0].length));
    else
      for (const { segment, index } of segmenter.segment(match[0]))
        units.push(unit(text, start + index, start + index + segment.length));
  }
}

/** Letters that are the same in every normal form. */
const PLAIN_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿА-я]+$/;

function keyOf(words: string): string {
  const lower = words.toLowerCase();
  if (PLAIN_WORD.test(words)) return lower;
  return lower
    .normalize('NFKC')
    .replaceAll(/[‐‑–−]/gu, '-')
    .replaceAll(/\s+/gu, ' ');
}

function unit(text: string, start: number, end: number): Unit {
  const key = keyOf(text.slice(start, end));
  let opening = 0;
  while (OPENS.test(text[start - opening - 1] ?? '')) opening++;
  return { key, start, end, opening };
}
