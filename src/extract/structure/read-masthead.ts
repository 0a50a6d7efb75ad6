import type { Body, DocumentSymbol } from '../../model/document-symbol.ts';
import type { AgendaItem, DocumentKind } from '../../model/recalling-document.ts';
import { fragment, SPACE_BEHIND, type CompiledLanguage } from '../languages/compiled-language.ts';
import { bodyOf, bodyPattern } from './find-opening.ts';
import { beginsWithSmall } from './first-letter.ts';
import { execForgiving, forgiving, type ForgivingPattern } from './mend-letters.ts';
import { readItem, readSession } from './read-agenda.ts';
import { readDraftHead } from './read-draft-head.ts';
import { adoptionBegins, adoptionDate, dateBesideNumber } from './read-own-date.ts';
import { readOwnSymbol } from './read-own-symbol.ts';
import { findNumberedTitle, LONGEST_TITLE, titleFrom, withLetter } from './numbered-title.ts';

export interface Masthead {
  readonly symbol: DocumentSymbol | null;
  readonly kind: DocumentKind;
  /** `other` for one that is none of those whose symbols we know. */
  readonly body: Body | 'other' | null;
  readonly session: number | null;
  readonly agendaItem: AgendaItem;
  readonly title: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  /** Words of it, as printed, in which letters had to be guessed; null where none had. */
  readonly mended: string | null;
}

/** What a document without a masthead says of itself: nothing. */
export const NO_MASTHEAD: Masthead = {
  symbol: null,
  kind: 'other',
  body: null,
  session: null,
  agendaItem: { number: null, title: null },
  title: null,
  date: null,
  basis: null,
  mended: null,
};

interface MastheadPatterns {
  /** Words of adoption, at the beginning of a line and anywhere; group decision where they are those of one. */
  readonly adoptedLine: RegExp;
  readonly adopted: ForgivingPattern;
  /** A line that begins with "Resolution" or "Decision". */
  readonly nounFirst: RegExp;
  readonly draft: RegExp;
  /** The line that ends with these words: below it stands the title. */
  readonly draftLine: RegExp;
  readonly basis: RegExp;
}

const PATTERNS = new Map<string, MastheadPatterns>();

function patternsOf(language: CompiledLanguage): MastheadPatterns {
  const known = PATTERNS.get(language.code);
  if (known) return known;
  const { masthead, bodies, nouns, script } = language.words;
  const adopted =
    `(?:(?<decision>${fragment(masthead.adopted.decision)})|${fragment(masthead.adopted.resolution)})` +
    `${SPACE_BEHIND}(?:${bodyPattern(bodies)})`;
  const made: MastheadPatterns = {
    adoptedLine: new RegExp(`^${adopted}`, 'gimu'),
    adopted: forgiving(new RegExp(adopted, 'iu'), script.letters === null),
    nounFirst: new RegExp(`^\\s*(?:${fragment(nouns.resolution)}|${fragment(nouns.decision)})`, 'iu'),
    draft: new RegExp(`(?:${fragment(masthead.draft)})`, 'iu'),
    draftLine: new RegExp(`(?:^|[\\s:：])(?:${fragment(masthead.draft)})\\*{0,3}[^\\S\\n]*$`, 'imu'),
    basis: new RegExp(`\\[\\s*(?<basis>(?:${fragment(masthead.basis)})[^\\]]{3,400}?)\\s*\\]`, 'iu'),
  };
  PATTERNS.set(language.code, made);
  return made;
}

/** What stands further above the opening is no masthead any more, in lines. */
const LONGEST_MASTHEAD = 300;

/** Reads the lines above "The General Assembly,": what a document says of itself before it speaks. */
export function readMasthead(
  lines: readonly string[],
  language: CompiledLanguage,
  opening: Body | 'other' | null,
): Masthead {
  const text = lines.slice(0, LONGEST_MASTHEAD).join('\n');
  const patterns = patternsOf(language);
  const adoption = readAdoption(text, patterns, language);
  const adopted = adoption?.match ?? null;
  const isDecision = adopted?.groups?.['decision'] !== undefined;
  const named = bodyOf(adopted?.groups);
  const openingBody = opening === 'other' ? null : opening;
  const body = named !== null && named !== 'other' && named !== 'council' ? named : openingBody;
  const basis = patterns.basis.exec(text);
  const adoptedEnd = endOf(basis) ?? endOf(adopted) ?? 0;
  const numbered = findNumberedTitle(text, adoptedEnd, language);
  const adoptedOn = adopted && adoptionDate(text, adopted, [basis?.index, numbered?.index], language);
  const below = Math.max(adoptedEnd, adoptedOn?.end ?? 0);
  const titled = numbered && titleFrom(text, { ...numbered, below: Math.max(numbered.below, below) }, below);
  const number = numbered && withLetter(numbered.number, titled?.letter ?? null);
  const said = { number, body, isDecision, hasOpening: openingBody !== null };
  const symbol = readOwnSymbol(text, said, language);
  const kind = kindOf(symbol, adopted !== null, isDecision, patterns.draft.test(text));
  const draft = kind === 'draft' ? readDraftHead(text, patterns, openingBody !== null, language) : null;
  const begins = adopted && adoptionBegins(text, adopted, language);
  const mayLackNumber = adopted && openingBody && openingBody !== 'SC' && numbered === null;
  const numberless = mayLackNumber ? titleBelow(text, below) : null;
  const sole = symbol === null && kind !== 'resolution' ? soleTitle(text) : null;
  return {
    symbol,
    kind,
    body: body ?? (named === 'other' || opening === 'other' ? 'other' : null),
    session: readSession(text, begins, language),
    agendaItem: readItem(text, begins, patterns.draft, language),
    title: draft?.title ?? titled?.title ?? numberless ?? sole,
    date: draft ? draft.date : (adoptedOn?.date ?? (symbol && dateBesideNumber(text, symbol, language))),
    basis: basis?.groups?.['basis']?.replace(/\s+/g, ' ') ?? null,
    mended: adoption?.mended
      ? text.slice(adopted?.index, endOf(adopted) ?? undefined).replace(/\s+/g, ' ')
      : null,
  };
}

/**
 * "Resolution adopted by the General Assembly", or "Decision adopted by", the words of which hold those for adoption: such
 * as begin a line, or any. Titles of items name what was adopted too, in the middle of a line that does not begin as
 * "Resolution 118 (VI) adopted by" does.
 */
function readAdoption(
  text: string,
  { adoptedLine, adopted, nounFirst }: MastheadPatterns,
  { words }: CompiledLanguage,
) {
  // Not by matchAll, which makes the pattern anew.
  adoptedLine.lastIndex = 0;
  for (let match = adoptedLine.exec(text); match; match = adoptedLine.exec(text)) {
    if (!beginsWithSmall(match[0])) return { match, mended: false };
  }
  const anywhere = execForgiving(adopted, text);
  if (!anywhere || words.script.caseless || !beginsWithSmall(anywhere.match[0])) return anywhere;
  const { index } = anywhere.match;
  return nounFirst.test(text.slice(text.lastIndexOf('\n', index) + 1, index)) ? anywhere : null;
}

/** A line of a title is words, not a note of the page or an aside; in front may be what is left of a number. */
const TITLE_LINE = /^(?![*([]).*\p{L}{3}/u;
const NUMBER_LEFT = /^\S{0,12}\d\S{0,12}\.\s/;

/** The title of a resolution whose number cannot be read: what stands between adoption and opening. */
function titleBelow(text: string, from: number): string | null {
  const lines = text
    .slice(from)
    .split('\n')
    .map((line) => line.trim());
  const title = lines.filter((line) => TITLE_LINE.test(line)).join(' ');
  const words = title.replace(NUMBER_LEFT, '').replace(/\s+/g, ' ').trim();
  return words === '' || words.length > LONGEST_TITLE ? null : words;
}

/** In characters. */
const LONGEST_SOLE_TITLE = 200;

/**
 * All that stands above the opening of a draft that somebody begins to write: one short block is its title. Numbers are
 * those of pages and meetings.
 */
function soleTitle(text: string): string | null {
  const block = text.trim();
  const isShort = block !== '' && block.length <= LONGEST_SOLE_TITLE && !/\n\s*\n/.test(block);
  return isShort && /\p{L}{3}/u.test(block) && !/\d/.test(block) ? block.replace(/\s+/g, ' ') : null;
}

function endOf(match: RegExpExecArray | null): number | null {
  return match && match.index + match[0].length;
}

function kindOf(
  symbol: DocumentSymbol | null,
  isAdopted: boolean,
  isDecision: boolean,
  isDraft: boolean,
): DocumentKind {
  if (symbol?.includes('/L.')) return 'draft';
  if (symbol?.includes('/DEC/') || isDecision) return 'decision';
  if (symbol?.includes('/RES/') || isAdopted) return 'resolution';
  return isDraft ? 'draft' : 'other';
}
