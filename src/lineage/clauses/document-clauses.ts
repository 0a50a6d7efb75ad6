import type { PartKind } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';

/** Where in a resolution a clause stands. A clause that goes from one to the other has moved. */
export type ClauseSection = 'preamble' | 'operative' | 'annex';

/** One paragraph of a text, as its lineage is traced. */
export interface Clause {
  /** Id of the part. */
  readonly place: string;
  readonly section: ClauseSection;
  /** Its words as they stand, without number and footnote marks. */
  readonly text: string;
  /** The verb it begins with, as it stands; null where none was recognised. */
  readonly verb: string | null;
  /** True where it puts the item on a later agenda: procedure that nearly every resolution of an item has. */
  readonly boilerplate: boolean;
}

const SECTIONS: Readonly<Partial<Record<PartKind, ClauseSection>>> = {
  preambular: 'preamble',
  operative: 'operative',
  'sub-paragraph': 'operative',
  paragraph: 'annex',
};

const FOOTNOTE_MARKS = new RegExp(`${SUPERSCRIPT_DIGIT}+`, 'gu');

/** What is needed of a document to trace its clauses. */
export type ClauseSource = Pick<RecallingDocument, 'text' | 'parts' | 'forwardLinks'>;

/** The clauses of a text in reading order: its paragraphs, without masthead, headings, footnotes and page furniture. */
export function documentClauses({ text, parts, forwardLinks }: ClauseSource): Clause[] {
  const agenda = new Set(forwardLinks.map(({ place }) => place));
  return parts.flatMap(({ id, kind, span, bodyStart, verb }) => {
    const section = SECTIONS[kind];
    if (section === undefined) return [];
    return {
      place: id,
      section,
      text: text.slice(bodyStart, span.end).replace(FOOTNOTE_MARKS, '').trim(),
      verb: verb && text.slice(verb.start, verb.end),
      boilerplate: agenda.has(id),
    };
  });
}
