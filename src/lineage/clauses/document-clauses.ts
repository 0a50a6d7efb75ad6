import { SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';
import { clauseParts, type ClauseSource, type Section } from '../compare/clause-parts.ts';
import { readUnits } from '../compare/read-units.ts';

export type { ClauseSource };

/** One paragraph of a text, as its lineage is traced. */
export interface Clause {
  /** Id of the part. */
  readonly place: string;
  readonly section: Section;
  /** Its words as they stand, without number and footnote marks. */
  readonly text: string;
  /** The verb it begins with, as it stands; null where none was recognised. */
  readonly verb: string | null;
  /** True where it puts the item on a later agenda. */
  readonly agenda: boolean;
  /** True where it only says how the matter comes back to the body: procedure that nearly every resolution has. */
  readonly boilerplate: boolean;
  /** Reads its units as a comparison does, by which it is said how much of it changed. */
  readonly units: () => readonly string[];
}

const FOOTNOTE_MARKS = new RegExp(`${SUPERSCRIPT_DIGIT}+`, 'gu');

/** The clauses of a text whose lineage is traced, in reading order: those of a comparison without the headings. */
export function documentClauses(source: ClauseSource): Clause[] {
  const { text } = source;
  return clauseParts(source)
    .filter(({ part }) => part.kind !== 'heading')
    .map(({ part: { id, verb }, section, body, agenda, boilerplate, names }) => ({
      place: id,
      section,
      text: text.slice(body.start, body.end).replace(FOOTNOTE_MARKS, '').trim(),
      verb: verb && text.slice(verb.start, verb.end),
      agenda,
      boilerplate,
      units: () => readUnits(text, body, names).map(({ key }) => key),
    }));
}
