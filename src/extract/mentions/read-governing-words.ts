import type { Act } from '../../model/act.ts';
import type { Span } from '../../model/span.ts';
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

function actWords(language: CompiledLanguage): ActWords {
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

/** The verbs and connectors of a stretch of text, in its order; `governingWords` chooses among them. */
export function readGoverningWords(
  text: string,
  from: number,
  to: number,
  language: CompiledLanguage,
): { verbs: Governing[]; connectors: Governing[] } {
  const words = actWords(language);
  const stretch = text.slice(from, to);
  const verbs: Governing[] = [];
  words.acts.lastIndex = 0;
  for (let match = words.acts.exec(stretch); match; match = words.acts.exec(stretch)) {
    if (match.index > 0 && !words.clauseStart.test(stretch.slice(Math.max(0, match.index - 24), match.index)))
      continue;
    verbs.push(governing(language.words.acts, match, from));
  }
  const connectors: Governing[] = [];
  words.connectors.lastIndex = 0;
  for (let match = words.connectors.exec(stretch); match; match = words.connectors.exec(stretch)) {
    connectors.push(governing(language.words.connectors, match, from));
  }
  return { verbs, connectors };
}

function governing(acts: CompiledLanguage['words']['acts'], match: RegExpExecArray, from: number): Governing {
  const start = from + match.index;
  return { act: actOf(acts, match), span: { start, end: start + match[0].length } };
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
