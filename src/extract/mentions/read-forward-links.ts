import type { Part } from '../../model/part.ts';
import type { ForwardLink } from '../../model/recalling-document.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { readOrdinalAt } from '../languages/read-ordinal.ts';
import type { ScannedText } from './scanned-text.ts';

interface ForwardPatterns {
  /** Up to the ordinal. */
  readonly before: RegExp;
  /** At `lastIndex`. */
  readonly after: RegExp;
}

const MADE = new Map<string, ForwardPatterns>();
/** What stands in quotation marks, which open to the other side in Arabic. */
const QUOTED = /[“"«]\s?([^”"»]{3,400}?)\s?[”"»]|”\s?([^“]{3,400}?)\s?“/g;
/** Between the quoted title and the words of the agenda, where it stands before them: 的项目. */
const NEAR = 12;

/** The patterns of a language, made once. */
export function forwardPatterns(language: CompiledLanguage): ForwardPatterns {
  let patterns = MADE.get(language.code);
  if (!patterns) {
    const { before, after } = language.words.forwardLink;
    patterns = {
      before: new RegExp(`(?:${fragment(before)})\\s*(?=\\p{L})`, 'giu'),
      after: new RegExp(`\\s*(?:${fragment(after)})`, 'iuy'),
    };
    MADE.set(language.code, patterns);
  }
  return patterns;
}

/** "Decides to include in the provisional agenda of its seventy-fifth session the item entitled “…”". */
export function readForwardLinks(
  { text, places }: ScannedText,
  parts: readonly Part[],
  language: CompiledLanguage,
): ForwardLink[] {
  const links: ForwardLink[] = [];
  for (const part of parts) {
    if (part.kind !== 'operative' && part.kind !== 'sub-paragraph') continue;
    const agendas = places.matches(forwardPatterns(language).before, text, part.bodyStart, part.span.end);
    // Most parts speak of no agenda, and are not cut out of the text.
    const link = agendas.length > 0 && forwardLinkIn(text.slice(part.bodyStart, part.span.end), language);
    if (!link) continue;
    const { start, end, ...one } = link;
    links.push({
      place: part.id,
      ...one,
      span: { start: part.bodyStart + start, end: part.bodyStart + end },
    });
  }
  return links;
}

/** The first session that the words name, and the title. */
function forwardLinkIn(words: string, language: CompiledLanguage) {
  const { before, after } = forwardPatterns(language);
  for (const match of words.matchAll(before)) {
    const session = readOrdinalAt(language, words, match.index + match[0].length);
    if (!session) continue;
    after.lastIndex = session.end;
    if (!after.test(words)) continue;
    const title = titleAround(words, match.index, session.end);
    return { start: match.index, end: after.lastIndex, session: session.value, title };
  }
  return null;
}

/** The quoted title behind the words of the agenda; where none is, the one just before them. */
function titleAround(words: string, start: number, end: number): string | null {
  let title: string | null = null;
  for (const quoted of words.matchAll(QUOTED)) {
    const inside = quoted[1] ?? quoted[2] ?? null;
    if (quoted.index >= end) return inside;
    const behind = quoted.index + quoted[0].length;
    if (behind <= start && start - behind <= NEAR) title = inside;
  }
  return title;
}
