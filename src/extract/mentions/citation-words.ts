import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { bodyPattern } from '../structure/find-opening.ts';

/** A language's words around citations, as patterns. Those ending in `At` are sticky: they match at `lastIndex`. */
export interface CitationWords {
  /** Groups resolution, decision, other. */
  readonly noun: RegExp;
  /** Names of bodies anywhere. */
  readonly body: RegExp;
  /** What may stand between a body's name and its noun: "General Assembly resolution", "the Council, in its resolution". */
  readonly betweenBodyAndNoun: RegExp;
  /** "chap. I, sect. A, " before a noun: a resolution printed in a report, of another body. */
  readonly locatorBefore: RegExp;
  /** "of the General Assembly" at the start of a stretch. */
  readonly bodyAfterAt: RegExp;
  /** Words that may stand between noun and number: "No.", "of the General Assembly". */
  readonly betweenNounAndNumber: RegExp;
  readonly jointAt: RegExp;
  readonly beforeDateAt: RegExp;
  readonly entitledAt: RegExp;
}

const MADE = new Map<string, CitationWords>();
const WORD = '(?<![\\p{L}\\p{M}])';
const WORD_END = '(?![\\p{L}\\p{M}])';

export function citationWords(language: CompiledLanguage): CitationWords {
  const known = MADE.get(language.code);
  if (known) return known;
  const { bodies, nouns, lists } = language.words;
  const body = bodyPattern(bodies);
  const ofBody = fragment(lists.ofBody);
  const made: CitationWords = {
    noun: new RegExp(
      `${WORD}(?:(?<resolution>${fragment(nouns.resolution)})|(?<decision>${fragment(nouns.decision)})|` +
        `(?<other>${fragment(nouns.others)}))${WORD_END}`,
      'giu',
    ),
    body: new RegExp(`${WORD}(?:${body})(?:[’']s)?${WORD_END}`, 'giu'),
    betweenBodyAndNoun: new RegExp(`^(?:${fragment(lists.betweenBodyAndNoun)})$`, 'iu'),
    locatorBefore: new RegExp(`(?:${fragment(lists.chapter)})[\\s,]*$`, 'iu'),
    bodyAfterAt: new RegExp(`[\\s,]*(?:${ofBody})\\s*(?:${body})${WORD_END}`, 'iuy'),
    betweenNounAndNumber: new RegExp(
      `^[\\s:“"«(]*(?:(?:nos?\\.?|n[ºo°]s?\\.?|núms?\\.?|numéros?)\\s*)?(?:(?:${ofBody})\\s*(?:${body})(?:[^,;.\\d]{0,60})?[\\s,]*)?(?:(?:nos?\\.?|n[ºo°]s?\\.?|núms?\\.?)\\s*)?$`,
      'iu',
    ),
    jointAt: new RegExp(
      `[\\s,;()]*(?:${WORD}(?:(?:${fragment(lists.joints)})${WORD_END}|${fragment(lists.locators)})[\\s,;()]*)*`,
      'iuy',
    ),
    beforeDateAt: new RegExp(
      `\\s{0,3}(?:\\d{1,3}(?=[\\s,])|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\*)?[\\s,(]*(?:(?:${fragment(lists.beforeDate)})${WORD_END}[\\s]*)?`,
      'iuy',
    ),
    entitledAt: new RegExp(`[\\s,]*(?:${fragment(lists.entitled)})\\s+[“"«][^”"»]{1,500}[”"»]`, 'iuy'),
  };
  MADE.set(language.code, made);
  return made;
}
