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

/** The clauses of a document in reading order: its paragraphs and headings, without masthead, notes and page furniture. */
export function readComparedText(document: ComparableDocument): ComparedClause[] {
  const { text, parts, mentions, forwardLinks } = document;
  const abbreviations = readAbbreviations(text);
  const agenda = new Set(forwardLinks.map(({ place }) => place));
  return parts
    .filter(({ kind }) => CLAUSE_KINDS.has(kind))
    .map((part) => {
      const names = mentions.filter(({ place }) => place === part.id).map(({ span }) => span);
      const body = trimmed(text, { start: part.bodyStart, end: part.span.end });
      const units = readUnits(text, body, names);
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
