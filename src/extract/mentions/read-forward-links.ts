import type { Part } from '../../model/part.ts';
import type { ForwardLink } from '../../model/recalling-document.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { readOrdinal } from '../languages/read-ordinal.ts';

const MADE = new Map<string, RegExp>();
const QUOTED = /[“"«]\s?([^”"»]{3,400}?)\s?[”"»]/;

function forwardPattern(language: CompiledLanguage): RegExp {
  let pattern = MADE.get(language.code);
  if (!pattern) {
    const { before, after } = language.words.forwardLink;
    pattern = new RegExp(
      `(?:${fragment(before)})\\s+(?<ordinal>\\p{L}[\\p{L}\\s-]{2,60}?)\\s+(?:${fragment(after)})`,
      'iu',
    );
    MADE.set(language.code, pattern);
  }
  return pattern;
}

/** "Decides to include in the provisional agenda of its seventy-fifth session the item entitled “…”". */
export function readForwardLinks(
  text: string,
  parts: readonly Part[],
  language: CompiledLanguage,
): ForwardLink[] {
  const links: ForwardLink[] = [];
  const pattern = forwardPattern(language);
  for (const part of parts) {
    if (part.kind !== 'operative' && part.kind !== 'sub-paragraph') continue;
    const words = text.slice(part.bodyStart, part.span.end);
    const match = pattern.exec(words);
    const session = match && readOrdinal(language, (match.groups?.['ordinal'] ?? '').replace(/\s+/g, ' '));
    if (!match || !session) continue;
    const start = part.bodyStart + match.index;
    links.push({
      place: part.id,
      session,
      title: QUOTED.exec(words.slice(match.index))?.[1] ?? null,
      span: { start, end: start + match[0].length },
    });
  }
  return links;
}
