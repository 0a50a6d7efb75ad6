import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { fragment } from '../languages/compiled-language.ts';
import type { Line } from './line.ts';

/** Page 2/14 · job number 24-24297 (E) · GE.14-13513 (F) 240414 · bar code *2424297* · date stamps 240414. */
const FURNITURE =
  /^(?:\d{1,3}\s?\/\s?\d{1,3}|\d{2}-\d{5,6}[A-Z]?(?:\s*\([A-Z]\))?(?:\s+\d{6})*|(?:GE|LC\/G)\.\d{2}-\d{4,6}\s*(?:\([A-Z]\))?(?:\s+\d{6})*|\*[A-Z]*\d{6,8}\*|\d{6,8}(?:\s+\d{6})*|\/\.{3}|Please recycle.*|United Nations|Nations Unies|Naciones Unidas|\d{1,3})$/i;
const FOOTNOTE_RULE = /^[_―—]{5,}$/;
const SUPERSCRIPT_NOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s*\S/;
const NUMBERED_NOTE = /^(?:\d{1,3}|\*{1,3})\s+\S/;
/** No longer line is looked at as furniture. */
const LONGEST_FURNITURE = 60;

const LANGUAGE_FURNITURE = new Map<string, RegExp>();

function distributionPattern(language: CompiledLanguage): RegExp {
  let pattern = LANGUAGE_FURNITURE.get(language.code);
  if (!pattern) {
    pattern = new RegExp(`^(?:${fragment(language.words.masthead.distribution)})`, 'iu');
    LANGUAGE_FURNITURE.set(language.code, pattern);
  }
  return pattern;
}

/**
 * Tells text from page furniture and from footnotes, line by line. A rule of underscores opens the footnotes of a
 * page, which end where furniture or a page break comes; lines led by a superscript digit are footnotes anywhere.
 * `running` are the
 * document's title and symbol, which pages repeat at their head; `isHeading` says what the format marked.
 */
export function classifyLines(
  lines: readonly string[],
  language: CompiledLanguage,
  running: { readonly title: string | null; readonly symbol: string | null },
  isHeading: (row: number) => boolean,
): Line[] {
  const made: Line[] = [];
  const distribution = distributionPattern(language);
  const title = running.title === null ? null : squeeze(running.title);
  let inNotes = false;
  let gap = false;
  let interrupted = false;
  let nearFurniture = 0;
  for (const [row, raw] of lines.entries()) {
    const text = raw.trim();
    if (text === '' || text === '\f') {
      gap = true;
      if (text === '\f' || raw.includes('\f')) {
        interrupted = true;
        inNotes = false;
        nearFurniture = 4;
      }
      continue;
    }
    let kind: Line['kind'] = 'text';
    if (FOOTNOTE_RULE.test(text)) {
      inNotes = true;
      kind = 'furniture';
    } else if (
      isFurniture(text, inNotes, distribution, running.symbol) ||
      (nearFurniture > 0 && isTitle(text, title))
    ) {
      kind = 'furniture';
      if (inNotes && !/^\d{1,3}$/.test(text)) inNotes = false;
      nearFurniture = 4;
    } else if (inNotes || SUPERSCRIPT_NOTE.test(text)) {
      kind = 'footnote';
    }
    made.push({ text, kind, heading: isHeading(row), gap, interrupted });
    nearFurniture -= 1;
    interrupted = kind !== 'text';
    gap = false;
  }
  return made;
}

function isFurniture(text: string, inNotes: boolean, distribution: RegExp, symbol: string | null): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  if (inNotes && /^\d{1,3}$/.test(text)) return false;
  if (symbol !== null && text.startsWith(symbol) && text.replaceAll(symbol, '') === '') return true;
  return FURNITURE.test(text) || distribution.test(text);
}

/** The title without spaces and marks is shorter than a line of it can be long: a quick no for most lines. */
const LONGER_THAN_TITLE = 1.5;

function isTitle(text: string, title: string | null): boolean {
  if (title === null || text.length < 8 || text.length > title.length * LONGER_THAN_TITLE) return false;
  const squeezed = squeeze(text);
  return squeezed.length >= 8 && title.includes(squeezed);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for a line that opens a footnote: a mark, then words. */
export function opensFootnote(text: string): boolean {
  return SUPERSCRIPT_NOTE.test(text) || NUMBERED_NOTE.test(text);
}
