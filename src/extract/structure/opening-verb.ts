import type { PartKind } from '../../model/part.ts';
import type { Span } from '../../model/span.ts';
import { actPattern, fragment, type CompiledLanguage } from '../languages/compiled-language.ts';

interface VerbPatterns {
  /** The words of the acts, sticky. */
  readonly act: RegExp;
  /** Adverbs that go with the verb: "also", "con profunda preocupación". */
  readonly tail: RegExp;
}

const MADE = new Map<string, VerbPatterns>();

function verbPatterns(language: CompiledLanguage): VerbPatterns {
  let patterns = MADE.get(language.code);
  if (!patterns) {
    const { acts, verbTail, script } = language.words;
    patterns = {
      act: new RegExp(actPattern(acts, script).source, 'iuy'),
      tail: new RegExp(
        verbTail === '' ? '(?!)' : `(?:\\s+(?:${fragment(verbTail)})(?![\\p{L}\\p{M}]))+`,
        'iuy',
      ),
    };
    MADE.set(language.code, patterns);
  }
  return patterns;
}

/** The verb a preambular or operative paragraph begins with; null where the language's words do not tell it. */
export function openingVerb(
  text: string,
  kind: PartKind,
  bodyStart: number,
  language: CompiledLanguage,
): Span | null {
  if (kind !== 'preambular' && kind !== 'operative') return null;
  const { act, tail } = verbPatterns(language);
  act.lastIndex = bodyStart;
  const known = act.exec(text);
  const starter = known ?? starterAt(text, bodyStart, language);
  if (!starter) return null;
  const end = bodyStart + starter[0].length;
  tail.lastIndex = end;
  return { start: bodyStart, end: tail.test(text) ? tail.lastIndex : end };
}

/** No opening verb is longer, in characters. */
const LONGEST_STARTER = 60;

function starterAt(text: string, bodyStart: number, language: CompiledLanguage): RegExpExecArray | null {
  const head = text.slice(bodyStart, bodyStart + LONGEST_STARTER);
  return language.preambularStart.exec(head) ?? language.operativeStart.exec(head);
}
