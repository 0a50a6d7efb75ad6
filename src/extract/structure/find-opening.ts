import type { Body } from '../../model/document-symbol.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { fragment } from '../languages/compiled-language.ts';
import { AnchoredPattern } from '../scan/anchored-pattern.ts';
import { beginsWithPlainCapital, beginsWithPlainLetter } from './first-letter.ts';
import { mendLetters, withoutAccents } from './mend-letters.ts';
import { readMarker } from './read-marker.ts';

interface OpeningPatterns {
  readonly exact: AnchoredPattern;
  /** The same without accents; null where letters have none. */
  readonly loose: AnchoredPattern | null;
  /** The end of a letterhead's line, "Fiftieth session"; null where its words do not stand last. */
  readonly session: RegExp | null;
}

const PATTERNS = new Map<string, OpeningPatterns>();

function openingPatterns({ code, words: { bodies, masthead, script } }: CompiledLanguage): OpeningPatterns {
  let patterns = PATTERNS.get(code);
  if (!patterns) {
    const exact = new RegExp(
      `^(?:${fragment(masthead.article)})(?:${bodyPattern(bodies)})(?<rest>[^,，،]{0,60})(?<comma>[,，،]?)\\s*(?<more>[^]*)$`,
      'iu',
    );
    const loose = script.caseless ? null : new RegExp(withoutAccents(exact.source), exact.flags);
    const { after } = masthead.session;
    patterns = {
      exact: new AnchoredPattern(exact),
      loose: loose && new AnchoredPattern(loose),
      session: after === '' ? null : new RegExp(`(?:${fragment(after)})$`, 'iu'),
    };
    PATTERNS.set(code, patterns);
  }
  return patterns;
}

/** Only a line of a scan that is hardly more than the body's name is looked at twice, in characters. */
const LONGEST_LOOSE = 60;
const SPACED_APOSTROPHE = /^(\p{L}) (?=['’])/u;
/** What stays as it is when a line is mended. */
const PLAIN_BEGINNING = /^[A-Za-z]{2}/;

/** The same for a line as a scan left it: without accents, a space in front of the apostrophe, digits for letters. */
function execLoosely(loose: AnchoredPattern | null, line: string): RegExpExecArray | null {
  if (!loose || line.length > LONGEST_LOOSE) return null;
  if (PLAIN_BEGINNING.test(line) && !loose.mayMatch(line)) return null;
  return loose.exec(mendLetters(withoutAccents(line.replace(SPACED_APOSTROPHE, '$1'))));
}

/** The known bodies as named groups GA, SC, HRC, ECOSOC, council, other. */
export function bodyPattern(bodies: CompiledLanguage['words']['bodies']): string {
  return [
    `(?<HRC>${fragment(bodies.humanRightsCouncil)})`,
    `(?<SC>${fragment(bodies.securityCouncil)})`,
    `(?<ECOSOC>${fragment(bodies.economicAndSocialCouncil)})`,
    `(?<other>${fragment(bodies.others)})`,
    `(?<GA>${fragment(bodies.generalAssembly)})`,
    `(?<council>${fragment(bodies.council)})`,
  ].join('|');
}

/** Which body the named groups of a match of `bodyPattern` say; `other` for one that is none of the four. */
export function bodyOf(
  groups: Record<string, string | undefined> | undefined,
): Body | 'council' | 'other' | null {
  for (const body of ['GA', 'SC', 'HRC', 'ECOSOC', 'council', 'other'] as const) {
    if (groups?.[body] !== undefined) return body;
  }
  return null;
}

export interface Opening {
  /** Row of the line in the list given. */
  readonly row: number;
  readonly body: Body | 'council' | 'other' | null;
  /** True where the line goes on: "The General Assembly, recalling its resolution …". */
  readonly runsOn: boolean;
}

/** Lines without words between the name and what tells. */
const LONGEST_GAP = 6;
const NUMBER_ALONE = /^1\s?\.$/;

/** Without a comma the name alone may be a letterhead: the preamble or the first decision right below tells. */
function preambleFollows(lines: readonly string[], row: number, language: CompiledLanguage): boolean {
  for (const line of lines.slice(row + 1, row + 1 + LONGEST_GAP)) {
    const text = line.trim();
    // A number may stand alone on its line, its paragraph below.
    if (text === '' || NUMBER_ALONE.test(text)) continue;
    // "Пятидесятая сессия" ends as a participle does.
    if (openingPatterns(language).session?.test(text)) return false;
    return speaks(text.slice(readMarker(text)?.length ?? 0), language);
  }
  return false;
}

/** Begins as a resolution goes on behind the body's name. */
function speaks(text: string, language: CompiledLanguage): boolean {
  return language.preambularStart.test(text) || language.operativeStart.test(text);
}

/** A name of a body and its comma, in characters; and the most words that follow the part of the name we know. */
const SHORTEST = 2;
/** A capital, or a letter of a script that has none. */
const LARGE = /^[\p{Lu}\p{Lo}]/u;
const COMMA = /[,，،]/;
const LONGEST_NAME = 110;
const MOST_WORDS = 8;

/** The line "The General Assembly," that ends the masthead; null where a document has none. */
export function findOpening(lines: readonly string[], language: CompiledLanguage, from = 0): Opening | null {
  const { exact, loose } = openingPatterns(language);
  const { wordsTouch, caseless } = language.words.script;
  for (let row = from; row < lines.length; row += 1) {
    const line = (lines[row] ?? '').trim();
    if (line.length < SHORTEST) continue;
    if (!beginsWithPlainCapital(line) && (beginsWithPlainLetter(line) || !LARGE.test(line))) continue;
    const groups = (exact.exec(line) ?? execLoosely(loose, line))?.groups;
    if (!groups) continue;
    const comma = line.search(COMMA);
    if (comma > LONGEST_NAME || (comma < 0 && line.length > LONGEST_NAME)) continue;
    // A scan may have a full stop for the comma.
    const rest = (groups['rest'] ?? '').trim().replace(/^\.$/, '');
    if (wordsTouch || comma < 0 ? rest !== '' : rest.split(/\s+/).length > MOST_WORDS) continue;
    const more = (groups['more'] ?? '').replace(/^[\s\d*⁰¹²³⁴⁵⁶⁷⁸⁹]+/, '');
    const runsOn = more !== '';
    if (comma < 0 && !preambleFollows(lines, row, language)) continue;
    if (runsOn && !caseless && !(/^\p{Ll}/u.test(more) && speaks(more, language))) continue;
    return { row, body: bodyOf(groups), runsOn };
  }
  return null;
}
