import type { PartKind } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { Span } from '../../model/span.ts';
import { readAbbreviations } from './read-abbreviations.ts';
import { readUnits, type Unit } from './read-units.ts';

/** What a comparison needs of a document. */
export type ComparableDocument = Pick<RecallingDocument, 'text' | 'parts' | 'mentions' | 'forwardLinks'>;

/** Preamble, operative part, or anything else; a clause that goes from one to another is transferred. */
export type Section = 'preamble' | 'operative' | 'other';

/** A clause as it is compared. */
export interface ComparedClause {
  /** Id of the part. */
  readonly id: string;
  /** Where its words stand, without marker and the white space around. */
  readonly body: Span;
  readonly section: Section;
  /** True where it puts the item on a later agenda. */
  readonly boilerplate: boolean;
  readonly units: readonly Unit[];
  /** What its words mean, for likeness: abbreviations that the text explains stand for their long forms. */
  readonly meant: readonly string[];
  /** The verb it begins with, in lower case; its first word where none was recognised. */
  readonly verb: string;
}

const CLAUSE_KINDS: ReadonlySet<PartKind> = new Set<PartKind>([
  'preambular',
  'operative',
  'sub-paragraph',
  'heading',
  'paragraph',
]);

/**
 * A text of more clauses takes seconds to compare; what must stay quick does not begin with it. The longest resolutions
 * have less than a fifth of that.
 */
export const MOST_QUICK_CLAUSES = 4000;

/** True where a text has so many clauses that comparing it takes seconds. */
export function isTooLongToCompare({ parts }: Pick<ComparableDocument, 'parts'>): boolean {
  return parts.filter(({ kind }) => CLAUSE_KINDS.has(kind)).length > MOST_QUICK_CLAUSES;
}

/** The clauses of a document in reading order: its paragraphs and headings, without masthead, notes and page furniture. */
export function readComparedText(document: ComparableDocument): ComparedClause[] {
  const { text, parts, mentions, forwardLinks } = document;
  const abbreviations = readAbbreviations(text);
  const agenda = new Set(forwardLinks.map(({ place }) => place));
  const names = new Map<string, Span[]>();
  for (const { place, span } of mentions) {
    const known = names.get(place);
    if (known) known.push(span);
    else names.set(place, [span]);
  }
  return parts
    .filter(({ kind }) => CLAUSE_KINDS.has(kind))
    .map((part) => {
      const body = trimmed(text, { start: part.bodyStart, end: part.span.end });
      const units = readUnits(text, body, names.get(part.id) ?? []);
      const verb =
        part.verb === null ? units[0]?.key : text.slice(part.verb.start, part.verb.end).toLowerCase();
      return {
        id: part.id,
        body,
        section: part.id.startsWith('pp') ? 'preamble' : part.id.startsWith('op') ? 'operative' : 'other',
        boilerplate: agenda.has(part.id),
        units,
        meant: units.flatMap(({ key }) => abbreviations.get(key) ?? key),
        verb: verb ?? '',
      };
    });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
