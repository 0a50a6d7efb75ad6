import type { Span } from '../../model/span.ts';
import { clauseParts, isClause, type ClauseSource, type Section } from './clause-parts.ts';
import { readAbbreviations } from './read-abbreviations.ts';
import { readUnits, type Unit } from './read-units.ts';

/** What a comparison needs of a document. */
export type ComparableDocument = ClauseSource;

/** A clause as it is compared. */
export interface ComparedClause {
  /** Id of the part. */
  readonly id: string;
  /** Where its words stand, without marker and the white space around. */
  readonly body: Span;
  readonly section: Section;
  /** True where it puts the item on a later agenda. */
  readonly agenda: boolean;
  /** True where it only says how the matter comes back to the body. */
  readonly boilerplate: boolean;
  readonly units: readonly Unit[];
  /** What its words mean, for likeness: abbreviations that the text explains stand for their long forms. */
  readonly meant: readonly string[];
  /** The verb it begins with, in lower case; its first word where none was recognised. */
  readonly verb: string;
}

/**
 * A text of more clauses takes seconds to compare; what must stay quick does not begin with it. The longest resolutions
 * have less than a fifth of that.
 */
export const MOST_QUICK_CLAUSES = 4000;

/** True where a text has so many clauses that comparing it takes seconds. */
export function isTooLongToCompare({ parts }: Pick<ComparableDocument, 'parts'>): boolean {
  return parts.filter(isClause).length > MOST_QUICK_CLAUSES;
}

/** The clauses of a document in reading order, with their units. */
export function readComparedText(document: ComparableDocument): ComparedClause[] {
  const { text } = document;
  const abbreviations = readAbbreviations(text);
  return clauseParts(document).map(({ part, body, section, agenda, boilerplate, names }) => {
    const units = readUnits(text, body, names);
    const verb =
      part.verb === null ? units[0]?.key : text.slice(part.verb.start, part.verb.end).toLowerCase();
    return {
      id: part.id,
      body,
      section,
      agenda,
      boilerplate,
      units,
      meant: units.flatMap(({ key }) => abbreviations.get(key) ?? key),
      verb: verb ?? '',
    };
  });
}
