import { fragment, SPACE_BEHIND, wordEdges, type CompiledLanguage } from '../languages/compiled-language.ts';
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
  /** "of the General Assembly" at the start of a stretch, a footnote's mark before it. */
  readonly bodyAfterAt: RegExp;
  /** Words that may stand between noun and number: "No.", "of the General Assembly". */
  readonly betweenNounAndNumber: RegExp;
  readonly jointAt: RegExp;
  readonly beforeDateAt: RegExp;
  /** Group title. */
  readonly entitledAt: RegExp;
  /** A title without quotation marks and, behind it, the body that adopted. */
  readonly adoptedByAt: RegExp | null;
  /** The noun behind a number or the run of numbers it belongs to; null where it stands before. */
  readonly nounBehindAt: RegExp | null;
  /** What closes a number whose noun stands behind it, and the noun: 号决议; null where it stands before. */
  readonly numberEndAt: RegExp | null;
}

/** A title between a number and the body that adopted it, in characters. */
const LONGEST_TITLE = 160;

const MADE = new Map<string, CitationWords>();

export function citationWords(language: CompiledLanguage): CitationWords {
  const known = MADE.get(language.code);
  if (known) return known;
  const { bodies, nouns, lists, script } = language.words;
  const { start, end } = wordEdges(script);
  const body = bodyPattern(bodies);
  const ofBody = fragment(lists.ofBody);
  const made: CitationWords = {
    noun: new RegExp(
      `${start}(?:(?<resolution>${fragment(nouns.resolution)})|(?<decision>${fragment(nouns.decision)})|` +
        `(?<other>${fragment(nouns.others)}))${end}`,
      'giu',
    ),
    body: new RegExp(`${start}(?:${body})(?:[’']s)?${end}`, 'giu'),
    betweenBodyAndNoun: new RegExp(`^(?:${fragment(lists.betweenBodyAndNoun)})$`, 'u'),
    locatorBefore: new RegExp(`(?:${fragment(lists.chapter)})[\\s,，،]*$`, 'iu'),
    bodyAfterAt: new RegExp(
      `(?:\\s?\\d{1,3}(?=\\s)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?[\\s,，،]*(?:${ofBody})${SPACE_BEHIND}(?:${body})${end}`,
      'iuy',
    ),
    betweenNounAndNumber: new RegExp(
      `^[\\s:“"«(]*(?:(?:nos?\\.?|n[ºo°]s?\\.?|núms?\\.?|numéros?|№|رقم)\\s*)?(?:(?:${ofBody})${SPACE_BEHIND}(?:${body})(?:[^,;.\\d]{0,60})?[\\s,，،]*)?(?:(?:nos?\\.?|n[ºo°]s?\\.?|núms?\\.?)\\s*)?$`,
      'iu',
    ),
    jointAt: new RegExp(
      `[\\s,;()，；（）、،؛]*(?:${start}(?:(?:${fragment(lists.joints)})${end}|${fragment(lists.locators)})[\\s,;()，；（）、،؛]*)*`,
      'iuy',
    ),
    beforeDateAt: new RegExp(
      `\\s{0,3}(?:\\d{1,3}(?=[\\s,])|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\*)?[\\s,(]*(?:(?:${fragment(lists.beforeDate)})${end}[\\s]*)?`,
      'iuy',
    ),
    entitledAt: new RegExp(
      `[\\s,，،]*(?:${fragment(lists.entitled)})\\s+[“"«](?<title>[^”"»]{1,500})[”"»]`,
      'iuy',
    ),
    adoptedByAt:
      lists.adoptedBy === ''
        ? null
        : new RegExp(
            `[\\s,،]*(?:${fragment(lists.entitled)})\\s[^.;:\\d]{1,${LONGEST_TITLE}}?[\\s,،](?:${fragment(lists.adoptedBy)})(?:${body})${end}`,
            'iuy',
          ),
    nounBehindAt: script.nounBehind && nounBehindPattern(language, script.nounBehind),
    numberEndAt:
      script.nounBehind &&
      new RegExp(
        `\\s?(?:${script.nounBehind.afterNumber})(?:${fragment(nouns.resolution)}|${fragment(nouns.decision)})?`,
        'iuy',
      ),
  };
  MADE.set(language.code, made);
  return made;
}

function nounBehindPattern(
  { words: { nouns, lists, dateOrder } }: CompiledLanguage,
  { beforeNumber, afterNumber }: { readonly beforeNumber: string; readonly afterNumber: string },
): RegExp {
  // Every space has one owner: where two patterns may take it, sixty members make it a billion ways.
  const number = `(?:${beforeNumber}\\s?)?(?:E?S-)?\\d{1,4}(?:\\s?/\\s?\\d{1,4}(?:\\s?[A-Z])?|(?:\\s?[A-Z])?\\s?\\([IVXL\\d-]{1,8}\\))`;
  const aside = '(?:\\s?\\([A-Z][^()]{3,40}\\))?';
  // A list may close every number, and date each: 1998年12月4日第53/70号和1999年12月1日第54/49号决议.
  const date =
    typeof dateOrder === 'object'
      ? `(?:\\d{4}${dateOrder.year}\\d{1,2}${dateOrder.month}\\d{1,2}${dateOrder.day})?`
      : '';
  return new RegExp(
    `${aside}(?:(?:${afterNumber})\\s?(?:[,，、]|${fragment(lists.joints)})\\s?${date}${number}${aside}){0,60}\\s?(?:${afterNumber})\\s?` +
      `(?:(?<resolution>${fragment(nouns.resolution)})|(?<decision>${fragment(nouns.decision)}))`,
    'iuy',
  );
}
