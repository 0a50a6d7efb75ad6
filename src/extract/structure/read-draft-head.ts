import type { CompiledLanguage } from '../languages/compiled-language.ts';
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
/** "Distr.: Limited", in Latin letters whatever the language; the date stands below, so many characters further at most. */
const DISTRIBUTION = /^[^\S\n]*Distr\b/m;
const NEAR = 160;
/** "* Reissued for technical reasons": a note of the page. */
const NOTE = /^\*/;
/** Signs of notes behind a title. */
const MARKS = /\s?[*⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}$/;

/**
 * Reads the lines above the opening of a draft.
 * @param draftLine finds the line that ends "… : draft resolution"
 */
export function readDraftHead(text: string, draftLine: RegExp, language: CompiledLanguage): DraftHead {
  const said = draftLine.exec(text);
  const distributed = DISTRIBUTION.exec(text)?.index;
  return {
    title: said && titleIn(text.slice(said.index + said[0].length)),
    date:
      distributed === undefined
        ? null
        : (findDate(language, text, distributed, Math.min(text.length, distributed + NEAR))?.date ?? null),
  };
}

/** The first lines together; what comes below them stands apart. */
function titleIn(below: string): string | null {
  const lines: string[] = [];
  for (const line of below.split('\n').map((each) => each.trim())) {
    if (line === '' && lines.length > 0) break;
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
