import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { fragment } from '../languages/compiled-language.ts';
import { isClosing } from './is-closing.ts';
import { readMarker } from './read-marker.ts';
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
  let inTitle = false;
  let notes = 0;
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
    const titled: boolean = nearFurniture > 0 && isTitle(text, title, inTitle);
    if (inNotes && endsNotes(text, gap, notes, language)) inNotes = false;
    if (FOOTNOTE_RULE.test(text)) {
      inNotes = true;
      notes = 0;
      kind = 'furniture';
    } else if (isFurniture(text, inNotes, distribution, running.symbol) || titled) {
      kind = 'furniture';
      if (inNotes && !/^\d{1,3}$/.test(text)) inNotes = false;
      nearFurniture = 4;
    } else if (inNotes || SUPERSCRIPT_NOTE.test(text)) {
      kind = 'footnote';
      notes += 1;
    }
    inTitle = kind === 'furniture' && titled;
    made.push({ text, kind, heading: isHeading(row), gap, interrupted });
    nearFurniture -= 1;
    interrupted = kind !== 'text';
    gap = false;
  }
  return made;
}

/** The text goes on below the notes of a page: a gap after them, and a line that carries no mark; or the closing. */
function endsNotes(text: string, gap: boolean, notes: number, language: CompiledLanguage): boolean {
  if (isClosing(text, language)) return true;
  if (!gap || opensFootnote(text) || /^\d{1,3}$/.test(text)) return false;
  return (
    notes > 0 || /^\p{Ll}/u.test(text) || language.preambularStart.test(text) || readMarker(text) !== null
  );
}

function isFurniture(text: string, inNotes: boolean, distribution: RegExp, symbol: string | null): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  if (inNotes && /^\d{1,3}$/.test(text)) return false;
  if (symbol !== null && text.startsWith(symbol) && text.replaceAll(symbol, '') === '') return true;
  return FURNITURE.test(text) || distribution.test(text);
}

/** The title without spaces and marks is shorter than a line of it can be long: a quick no for most lines. */
const LONGER_THAN_TITLE = 1.5;

/** A line of the running title: its beginning, or, `inTitle`, a line behind another one of it. */
function isTitle(text: string, title: string | null, inTitle: boolean): boolean {
  if (title === null || text.length < 8 || text.length > title.length * LONGER_THAN_TITLE) return false;
  // One look at the first character spares most lines the squeezing.
  if (!inTitle && /^[\p{L}\p{N}]/u.test(text) && !title.startsWith(text.charAt(0).toLowerCase()))
    return false;
  const squeezed = squeeze(text);
  if (squeezed.length < 8) return false;
  return inTitle ? title.includes(squeezed) : title.startsWith(squeezed);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for a line that opens a footnote: a mark, then words. */
export function opensFootnote(text: string): boolean {
  return SUPERSCRIPT_NOTE.test(text) || NUMBERED_NOTE.test(text);
}
