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
    const lead = verbTail === '' ? '' : `(?:(?:${fragment(verbTail)})\\s+)?`;
    patterns = {
      act: new RegExp(lead + actPattern(acts, script).source, 'iuy'),
      tail: new RegExp(
        verbTail === '' ? '(?!)' : `(?:\\s+(?:${fragment(verbTail)})(?![\\p{L}\\p{M}]))+`,
        'iuy',
      ),
    };
    MADE.set(language.code, patterns);
  }
  return patterns;
}

/** A paragraph's own text, its marker in front. */
interface Paragraph {
  readonly kind: PartKind;
  readonly text: string;
  readonly markerLength: number;
}

/** The verb a preambular or operative paragraph begins with, in its own text; null where no word tells it. */
export function openingVerb(
  { kind, text, markerLength }: Paragraph,
  language: CompiledLanguage,
): Span | null {
  if (kind !== 'preambular' && kind !== 'operative') return null;
  const { act, tail } = verbPatterns(language);
  act.lastIndex = markerLength;
  const end = act.test(text) ? act.lastIndex : starterEnd(text, markerLength, language);
  if (end === null) return null;
  tail.lastIndex = end;
  return { start: markerLength, end: tail.test(text) ? tail.lastIndex : end };
}

/** No opening verb is longer, in characters. */
const LONGEST_STARTER = 60;

function starterEnd(text: string, from: number, language: CompiledLanguage): number | null {
  const head = text.slice(from, from + LONGEST_STARTER);
  const starter = language.preambularStart.exec(head) ?? language.operativeStart.exec(head);
  return starter && from + starter[0].length;
}
