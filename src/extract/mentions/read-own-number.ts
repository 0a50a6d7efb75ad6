import { parseSymbol, type DocumentSymbol } from '../../model/document-symbol.ts';
import type { Mention } from '../../model/mention.ts';
import { fragment, wordEdges, type CompiledLanguage } from '../languages/compiled-language.ts';
import { bodyOf, bodyPattern } from '../structure/find-opening.ts';

/** Further down, the opening words are quoted from another text, in characters. */
const LONGEST_HEAD = 2000;

const MADE = new Map<string, RegExp>();
const HEADS = new Map<string, RegExp>();

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

/** What may stand in front of the number of a text that begins with it: the noun and the body; or the label of adoption. */
function headPattern({ code, words: { nouns, bodies, masthead } }: CompiledLanguage): RegExp {
  let pattern = HEADS.get(code);
  if (!pattern) {
    const body = `(?:${fragment(masthead.article)})?(?:${bodyPattern(bodies)})`;
    const label = masthead.adoption === undefined ? '' : `|[^]*\\s${fragment(masthead.adoption)}\\s?:`;
    pattern = new RegExp(`^(?:${label})\\s*(?:${body}\\s+)?(?:(?:${fragment(nouns.resolution)})\\s*)?$`, 'iu');
    HEADS.set(code, pattern);
  }
  return pattern;
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
  const head = text.slice(0, LONGEST_HEAD);
  for (const match of head.matchAll(runningOpening(language))) {
    if (match.index === 0 || !/^[\p{Lu}\p{Lo}]/u.test(match[0])) continue;
    const own = mentions.filter(
      ({ span, citation }) => span.end <= match.index && isOf(bodyOf(match.groups), citation),
    );
    const [first] = own;
    const symbol = first?.citation.target;
    if (!first || !symbol || own.some(({ citation }) => citation.target !== symbol)) return null;
    if (!headPattern(language).test(text.slice(0, first.span.start))) return null;
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
