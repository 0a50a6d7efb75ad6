import type { Body } from '../../model/document-symbol.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { fragment } from '../languages/compiled-language.ts';
import { beginsWithSmall } from './first-letter.ts';
import { mendLetters, withoutAccents } from './mend-letters.ts';

const PATTERNS = new Map<string, RegExp>();

function openingPattern(language: CompiledLanguage): RegExp {
  let pattern = PATTERNS.get(language.code);
  if (!pattern) {
    const { bodies, masthead } = language.words;
    const named = bodyPattern(bodies);
    pattern = new RegExp(
      `^(?:${fragment(masthead.article)})(?:${named})(?<rest>[^,，،]{0,60})(?<comma>[,，،]?)\\s*(?<more>[^]*)$`,
      'iu',
    );
    PATTERNS.set(language.code, pattern);
  }
  return pattern;
}

const LOOSE = new Map<string, RegExp>();
/** Only a line of a scan that is hardly more than the body's name is looked at twice, in characters. */
const LONGEST_LOOSE = 60;
const SPACED_APOSTROPHE = /^(\p{L}) (?=['’])/u;

/** The same for a line as a scan left it: without accents, a space in front of the apostrophe, digits for letters. */
function execLoosely(language: CompiledLanguage, line: string): RegExpExecArray | null {
  if (language.words.script.caseless || line.length > LONGEST_LOOSE) return null;
  let pattern = LOOSE.get(language.code);
  if (!pattern) {
    const { source, flags } = openingPattern(language);
    pattern = new RegExp(withoutAccents(source), flags);
    LOOSE.set(language.code, pattern);
  }
  return pattern.exec(mendLetters(withoutAccents(line.replace(SPACED_APOSTROPHE, '$1'))));
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

/** Without a comma the name alone may be a letterhead: the preamble or the first decision right below tells. */
function preambleFollows(lines: readonly string[], row: number, language: CompiledLanguage): boolean {
  let below = row + 1;
  while (below < lines.length && (lines[below] ?? '').trim() === '') below += 1;
  const next = lines[below] ?? '';
  return language.preambularStart.test(next.trim()) || language.operativeStart.test(next.trim());
}

/** Begins as a resolution goes on behind the body's name. */
function speaks(text: string, language: CompiledLanguage): boolean {
  return language.preambularStart.test(text) || language.operativeStart.test(text);
}

/** A name of a body and its comma, in characters; and the most words that follow the part of the name we know. */
const SHORTEST = 2;
const COMMA = /[,，،]/;
const LONGEST_NAME = 110;
const MOST_WORDS = 8;

/** The line "The General Assembly," that ends the masthead; null where a document has none. */
export function findOpening(lines: readonly string[], language: CompiledLanguage, from = 0): Opening | null {
  const pattern = openingPattern(language);
  const { wordsTouch, caseless } = language.words.script;
  for (let row = from; row < lines.length; row += 1) {
    const line = (lines[row] ?? '').trim();
    if (line.length < SHORTEST) continue;
    if (beginsWithSmall(line) || !/^[\p{Lu}\p{Lo}]/u.test(line)) continue;
    const comma = line.search(COMMA);
    if (comma > LONGEST_NAME || (comma < 0 && line.length > LONGEST_NAME)) continue;
    const groups = (pattern.exec(line) ?? execLoosely(language, line))?.groups;
    if (!groups) continue;
    const rest = (groups['rest'] ?? '').trim();
    if (wordsTouch || comma < 0 ? rest !== '' : rest.split(/\s+/).length > MOST_WORDS) continue;
    const more = (groups['more'] ?? '').replace(/^[\s\d*⁰¹²³⁴⁵⁶⁷⁸⁹]+/, '');
    const runsOn = more !== '';
    if (comma < 0 && !preambleFollows(lines, row, language)) continue;
    if (runsOn && !caseless && !(/^\p{Ll}/u.test(more) && speaks(more, language))) continue;
    return { row, body: bodyOf(groups), runsOn };
  }
  return null;
}
