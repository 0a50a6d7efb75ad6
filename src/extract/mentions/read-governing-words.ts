import type { Act } from '../../model/act.ts';
import type { Span } from '../../model/span.ts';
import type { PatternPlaces } from '../scan/pattern-places.ts';
import { actOf, actPattern, fragment, type CompiledLanguage } from '../languages/compiled-language.ts';

export interface Governing {
  readonly act: Act;
  readonly span: Span;
}

interface ActWords {
  readonly acts: RegExp;
  readonly connectors: RegExp;
  /** What stands before a verb that opens a clause of its own: a comma, or a conjunction. */
  readonly clauseStart: RegExp;
}

const MADE = new Map<string, ActWords>();
/** A connector governs the list right behind it: no further than this, in characters. */
const CONNECTOR_REACH = 90;

/** The patterns of a language, made once. */
export function actWords(language: CompiledLanguage): ActWords {
  let words = MADE.get(language.code);
  if (!words) {
    const { acts, connectors, lists } = language.words;
    words = {
      acts: actPattern(acts, language.words.script),
      connectors: actPattern(connectors, language.words.script),
      clauseStart: new RegExp(
        `(?:^|[,;:—–(،؛，；：])\\s*(?:(?:${fragment(lists.joints)})\\s+)?$|\\s(?:${fragment(lists.joints)})\\s+$`,
        'iu',
      ),
    };
    MADE.set(language.code, words);
  }
  return words;
}

/** What stands before a verb is looked at so far back, in characters. */
const BEFORE_VERB = 24;

/**
 * The verbs and connectors of a stretch of text, in its order; `governingWords` chooses among them.
 * @param places where they may be
 */
export function readGoverningWords(
  text: string,
  from: number,
  to: number,
  places: PatternPlaces,
  language: CompiledLanguage,
): { verbs: Governing[]; connectors: Governing[] } {
  const { acts, connectors, clauseStart } = actWords(language);
  return {
    verbs: places
      .matches(acts, text, from, to)
      .filter(
        ({ index }) =>
          index === from || clauseStart.test(text.slice(Math.max(from, index - BEFORE_VERB), index)),
      )
      .map((match) => governing(language.words.acts, match)),
    connectors: places
      .matches(connectors, text, from, to)
      .map((match) => governing(language.words.connectors, match)),
  };
}

function governing(acts: CompiledLanguage['words']['acts'], match: RegExpExecArray): Governing {
  return { act: actOf(acts, match), span: { start: match.index, end: match.index + match[0].length } };
}

/** What governs a list of mentions that begins at `position`: a connector right before it, else the last verb. */
export function governingWords(
  found: { verbs: readonly Governing[]; connectors: readonly Governing[] },
  position: number,
  text: string,
): Governing | null {
  const connector = lastBefore(found.connectors, position);
  if (connector && position - connector.span.end <= CONNECTOR_REACH) {
    if (!/[,;:]/.test(text.slice(connector.span.end, position))) return connector;
  }
  return lastBefore(found.verbs, position) ?? null;
}

/** The last that ends before a position; they are in the order of the text. */
function lastBefore(found: readonly Governing[], position: number): Governing | undefined {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span.end ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return found[low - 1];
}
