import { groupBy } from '../../model/group-by.ts';
import type { Part, PartKind } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { Span } from '../../model/span.ts';
import { isProcedure } from '../procedure/is-procedure.ts';

/** Where in a text a clause stands. A clause that goes from the preamble to the operative part or back has moved. */
export type Section = 'preamble' | 'operative' | 'other';

/** A part that is a clause. */
export interface ClausePart {
  readonly part: Part;
  readonly section: Section;
  /** Where its words stand, without marker and the white space around. */
  readonly body: Span;
  /** True where it puts the item on a later agenda. */
  readonly agenda: boolean;
  /** True where it only says how the matter comes back to the body: procedure that nearly every resolution has. */
  readonly boilerplate: boolean;
  /** The resolutions and documents it names, in order. */
  readonly names: readonly Span[];
}

/** What a clause is read from. */
export type ClauseSource = Pick<
  RecallingDocument,
  'text' | 'parts' | 'mentions' | 'forwardLinks' | 'language'
>;

const CLAUSE_KINDS: ReadonlySet<PartKind> = new Set<PartKind>([
  'preambular',
  'operative',
  'sub-paragraph',
  'heading',
  'paragraph',
]);

/** True for paragraphs and headings; masthead, notes and page furniture are no clauses. */
export function isClause({ kind }: Pick<Part, 'kind'>): boolean {
  return CLAUSE_KINDS.has(kind);
}

/** The clauses of a document in reading order. */
export function clauseParts({ text, parts, mentions, forwardLinks, language }: ClauseSource): ClausePart[] {
  const agenda = new Set(forwardLinks.map(({ place }) => place));
  const names = groupBy(mentions, ({ place }) => place);
  return parts.filter(isClause).map((part) => {
    const section = sectionOf(part);
    const body = trimmed(text, { start: part.bodyStart, end: part.span.end });
    const onAgenda = agenda.has(part.id);
    const boilerplate =
      onAgenda || (section === 'operative' && isProcedure(text.slice(body.start, body.end), language));
    return {
      part,
      section,
      body,
      agenda: onAgenda,
      boilerplate,
      names: (names.get(part.id) ?? []).map(({ span }) => span),
    };
  });
}

function sectionOf({ id }: Part): Section {
  if (id.startsWith('pp')) return 'preamble';
  return id.startsWith('op') ? 'operative' : 'other';
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
