import { parseSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { Mention } from '../../model/mention.ts';
import { fragment, wordEdges, type CompiledLanguage } from '../languages/compiled-language.ts';
import { bodyOf, bodyPattern } from '../structure/find-opening.ts';

/** Further down, the opening words are quoted from another text, in characters. */
const LONGEST_HEAD = 2000;

const MADE = new Map<string, RegExp>();

function runningOpening({
  code,
  words: { masthead, bodies, script, preambularStarters },
}: CompiledLanguage): RegExp {
  let pattern = MADE.get(code);
  if (!pattern) {
    const { start, end } = wordEdges(script);
    pattern = new RegExp(
      `${start}(?:${fragment(masthead.article)})(?:${bodyPattern(bodies)})\\s?[,،，]\\s*(?:${fragment(preambularStarters)})${end}`,
      'giu',
    );
    MADE.set(code, pattern);
  }
  return pattern;
}

/**
 * The number of a text that is printed in one run, its head and "The General Assembly, Recalling" on the same line: the
 * only resolution of that body named before those words. Null where the text is not so, or names none or several.
 */
export function readOwnNumber(
  text: string,
  mentions: readonly Mention[],
  language: CompiledLanguage,
): DocumentSymbol | null {
  const head = text.slice(0, LONGEST_HEAD);
  for (const match of head.matchAll(runningOpening(language))) {
    if (match.index === 0 || !/^[\p{Lu}\p{Lo}]/u.test(match[0])) continue;
    const named = mentions.filter(({ span }) => span.end <= match.index);
    const own = named.flatMap(({ citation: { target, status } }) => {
      const parsed = target && status === 'resolved' ? parseSymbol(target) : null;
      return parsed?.kind === 'resolution' && parsed.body === bodyOf(match.groups) ? target : [];
    });
    return new Set(own).size === 1 ? (own[0] ?? null) : null;
  }
  return null;
}
