import { compileLanguage, type CompiledLanguage } from '../languages/compiled-language.ts';
import { en } from '../languages/en.ts';
import { readMarker } from './read-marker.ts';
import { findDate } from '../languages/read-date.ts';

/** What the head of a draft says that a resolution's says otherwise. */
export interface DraftHead {
  /** Below "Argentina, Brazil: draft resolution". */
  readonly title: string | null;
  /** When it was distributed. */
  readonly date: string | null;
}

/** A title longer than this is no title, in characters. */
const LONGEST_TITLE = 400;
/**
 * "Distr.: Limited", in Latin letters whatever the language; the date stands below, so many characters further at most, in
 * English where letters are not Latin.
 */
const DISTRIBUTION = /(?<!\S)Distr[.:]/;
const NEAR = 160;
/** "* Reissued for technical reasons": a note of the page. */
const NOTE = /^\*/;
/** Signs of notes behind a title. */
const MARKS = /\s?[*⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}$/;

interface DraftPatterns {
  /** "draft resolution". */
  readonly draft: RegExp;
  /** The line that ends with these words: below it stands the title. */
  readonly draftLine: RegExp;
}

/** Without an opening below, the words of an amendment may follow the title: they name paragraphs and quote. */
const AMENDS = /[\d“"«]/;

/** Reads the lines above the opening of a draft, or the first lines of one without. */
export function readDraftHead(
  text: string,
  patterns: DraftPatterns,
  hasOpening: boolean,
  language: CompiledLanguage,
): DraftHead {
  const from = titleBegins(text, patterns);
  const title = from === null ? null : titleIn(text.slice(from));
  const distributed = DISTRIBUTION.exec(text)?.index;
  return {
    title: !hasOpening && title !== null && AMENDS.test(title) ? null : title,
    date: distributed === undefined ? null : dateNear(text, distributed, language),
  };
}

function dateNear(text: string, from: number, language: CompiledLanguage): string | null {
  const to = Math.min(text.length, from + NEAR);
  return (findDate(language, text, from, to) ?? findDate(compileLanguage(en), text, from, to))?.date ?? null;
}

const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** Below "… : draft resolution", or below the block that begins "Draft resolution submitted by …". */
function titleBegins(text: string, { draft, draftLine }: DraftPatterns): number | null {
  const said = draftLine.exec(text);
  if (said) return said.index + said[0].length;
  const named = draft.exec(text);
  if (!named) return null;
  EMPTY_LINE.lastIndex = named.index;
  return EMPTY_LINE.test(text) ? EMPTY_LINE.lastIndex : null;
}

/** The letter of a part, a line that is a sentence: what a title has below it where nothing stands between. */
const BELOW_TITLE = /^[A-Z]$|\.$/;

/** The first lines together; what comes below them stands apart. */
function titleIn(below: string): string | null {
  const lines: string[] = [];
  for (const line of below.split('\n').map((each) => each.trim())) {
    if (lines.length > 0 && (line === '' || BELOW_TITLE.test(line) || readMarker(line))) break;
    if (line !== '' && !NOTE.test(line)) lines.push(line);
  }
  const title = lines.join(' ').replace(/\s+/g, ' ').replace(MARKS, '');
  return title === '' || title.length > LONGEST_TITLE ? null : title;
}

/** True for "Algeria, Austria, Brazil,": the beginning of the names of those who propose a draft. */
export function isNamesOfSponsors(line: string): boolean {
  const names = line.split(',').map((name) => name.trim());
  return names.length > 2 && names.every((name) => name === '' || /^\p{Lu}/u.test(name));
}
