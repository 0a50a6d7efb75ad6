import { AnchoredPattern } from '../scan/anchored-pattern.ts';
import { fragment, wordEdges, type CompiledLanguage } from '../languages/compiled-language.ts';

interface ClosingPatterns {
  readonly meeting: AnchoredPattern;
  readonly annex: AnchoredPattern;
}

const CLOSING = new Map<string, ClosingPatterns>();

function closingPatterns(language: CompiledLanguage): ClosingPatterns {
  let patterns = CLOSING.get(language.code);
  if (!patterns) {
    const { meeting, annex } = language.words.masthead;
    const { end } = wordEdges(language.words.script);
    const before = meeting.before === '' ? '' : `(?:${fragment(meeting.before)})\\s?`;
    const after =
      meeting.after === ''
        ? '(?![\\d/])'
        : `[\\s-]?\\p{L}{0,3}[.ªº°]?\\s?(?:\\([^)]{3,20}\\)\\s)?(?:${fragment(meeting.after)})`;
    patterns = {
      meeting: new AnchoredPattern(new RegExp(`^\\s*${before}\\d{1,4}${after}`, 'iu')),
      annex: new AnchoredPattern(new RegExp(`^(?:${fragment(annex)})${end}[^.;。；؛]{0,100}$`, 'iu')),
    };
    CLOSING.set(language.code, patterns);
  }
  return patterns;
}

/** True for the line "46th plenary meeting" that closes a resolution. */
export function isClosing(text: string, language: CompiledLanguage): boolean {
  return text.length < 120 && closingPatterns(language).meeting.test(text);
}

/** True for the heading of an annex, alone on its line. */
export function isAnnexHeading(text: string, language: CompiledLanguage): boolean {
  return text.length < 120 && closingPatterns(language).annex.test(text);
}
