import { parseSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { Mention } from '../../model/mention.ts';
import { fragment, wordEdges, type CompiledLanguage } from '../languages/compiled-language.ts';
import { bodyOf, bodyPattern } from '../structure/find-opening.ts';

/** Further down, the opening words are quoted from another text, in characters. */
const LONGEST_HEAD = 2000;

interface HeadPatterns {
  /** "The General Assembly, Recalling" wherever it stands. */
  readonly opening: RegExp;
  /**
   * What may stand in front of the number of a text that begins with it, its spaces made one: noun and body; or all that
   * comes before the label of adoption.
   */
  readonly beforeNumber: RegExp;
}

const MADE = new Map<string, HeadPatterns>();

function headPatterns({
  code,
  words: { masthead, bodies, nouns, script, preambularStarters },
}: CompiledLanguage): HeadPatterns {
  let patterns = MADE.get(code);
  if (!patterns) {
    const { start, end } = wordEdges(script);
    const body = `(?:${fragment(masthead.article)})(?:${bodyPattern(bodies)})`;
    const label = masthead.adoption === undefined ? '' : `(?:.* ${masthead.adoption} ?: ?)?`;
    patterns = {
      opening: new RegExp(`${start}${body}\\s?[,،，]\\s*(?:${fragment(preambularStarters)})${end}`, 'giu'),
      beforeNumber: new RegExp(
        `^${label}(?:(?:${masthead.article})?(?:${bodyPattern(bodies)}) ?)?(?:${nouns.resolution})?$`,
        'iu',
      ),
    };
    MADE.set(code, patterns);
  }
  return patterns;
}

export interface OwnNumber {
  readonly symbol: DocumentSymbol;
  /** Where the opening begins; what is named before it and has that symbol is the text itself. */
  readonly headEnd: number;
}

/**
 * The number of a text that is printed in one run, its head and "The General Assembly, Recalling" on the same line: the
 * only resolution of that body named before those words, where the head begins with it or says that it was adopted as
 * that. Null where the text is not so, where the head speaks of a resolution (a draft that amends it), and where the text
 * goes on to recall it, which no resolution does with itself.
 */
export function readOwnNumber(
  text: string,
  mentions: readonly Mention[],
  language: CompiledLanguage,
): OwnNumber | null {
  const { opening, beforeNumber } = headPatterns(language);
  const head = text.slice(0, LONGEST_HEAD);
  for (const match of head.matchAll(opening)) {
    if (match.index === 0 || !/^[\p{Lu}\p{Lo}]/u.test(match[0])) continue;
    const own = mentions.filter(
      ({ span, citation }) => span.end <= match.index && isOf(bodyOf(match.groups), citation),
    );
    const [first] = own;
    const symbol = first?.citation.target;
    if (!first || !symbol || own.some(({ citation }) => citation.target !== symbol)) return null;
    if (!beforeNumber.test(head.slice(0, first.span.start).replaceAll(/\s+/g, ' ').trim())) return null;
    const recalled = mentions.some(
      ({ span, citation }) => span.start >= match.index && citation.target === symbol,
    );
    return recalled ? null : { symbol, headEnd: match.index };
  }
  return null;
}

/** Whether what is cited is a resolution of that body, and no doubt about it. */
function isOf(body: ReturnType<typeof bodyOf>, { target, status }: Mention['citation']): boolean {
  const parsed = target && status === 'resolved' ? parseSymbol(target) : null;
  return parsed?.kind === 'resolution' && parsed.body === body;
}
