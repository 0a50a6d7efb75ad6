import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { TextScanner } from '../scan/text-scanner.ts';
import { citationWords } from './citation-words.ts';
import { numberPatterns } from './find-tokens.ts';
import { foldForNumbers } from './fold-for-numbers.ts';
import { FOOTNOTE_MARK } from './footnote-mark.ts';
import { forwardPatterns } from './read-forward-links.ts';
import { actWords } from './read-governing-words.ts';
import { indirectPatterns } from './read-indirect-references.ts';
import type { ScannedText } from './scanned-text.ts';

interface Scanners {
  readonly whole: TextScanner;
  readonly words: TextScanner;
}

const MADE = new Map<string, Scanners>();

function scanners(language: CompiledLanguage): Scanners {
  let made = MADE.get(language.code);
  if (!made) {
    const { noun, body } = citationWords(language);
    const { acts, connectors } = actWords(language);
    made = {
      whole: new TextScanner([
        numberPatterns(language).all,
        indirectPatterns(language).all,
        forwardPatterns(language).before,
        FOOTNOTE_MARK,
      ]),
      words: new TextScanner([acts, connectors, noun, body]),
    };
    MADE.set(language.code, made);
  }
  return made;
}

/** Looks through a text, for all who read in it. */
export function scanText(text: string, language: CompiledLanguage): ScannedText {
  const { whole, words } = scanners(language);
  const { folded, latin } = foldForNumbers(text, language.words.script);
  return {
    text,
    folded,
    latin,
    places: whole.scan(text),
    wordPlaces: (from, to) => words.scan(text, from, to),
  };
}
