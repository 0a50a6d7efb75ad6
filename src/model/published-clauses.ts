import * as v from 'valibot';
import { column, isRow, isText } from './column.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from './published-corpus.ts';

const rows = column(isRow, 'no row');
/** A column of whole numbers from 0 to `most`. */
const upTo = (most: number) => column((cell): cell is number => isRow(cell) && cell <= most, 'too high');

/** How an ancestor was looked for: among the texts cited, in the thread, or by its wording in the whole corpus. */
export const CLAUSE_LINK_BASES = ['citation', 'thread', 'wording'] as const;
export type ClauseLinkBasis = (typeof CLAUSE_LINK_BASES)[number];

/**
 * `clauses.json` beside the index: every clause of every text with its ancestors, in columns, fetched when somebody asks
 * for them. A link joins two texts of one language. It is kept small (a third of what plain columns take): what is true of
 * few rows is a list of those rows, and what recurs stands once. `lineage/clauses/clause-table.ts` answers from it.
 */
export const publishedClausesSchema = v.object({
  format: v.literal(CORPUS_FORMAT),
  version: v.literal(CORPUS_VERSION),
  /** In the order of documents, and within one in reading order. */
  clauses: v.object({
    /** How many clauses each row of the index's `documents` has; none where its language is unknown. */
    count: rows,
    /** Ids of parts, each once. */
    places: column(isText, 'no text'),
    /** For each clause its row in `places`. */
    place: rows,
    /** Rows of clauses of procedure that nearly every resolution of an item has, in order. */
    boilerplate: rows,
  }),
  /** In the order of `later`. */
  links: v.object({
    /** Rows of clauses: the later one, and the one that it comes from. A merged clause has several ancestors. */
    later: rows,
    earlier: rows,
    /** Changed words as a share of all, in hundredths; 0 for a copy and for nothing else. */
    degree: upTo(100),
    /** Rows of links whose clause left its place among the others, in order. */
    moved: rows,
    /** Row in {@link CLAUSE_LINK_BASES}. */
    basis: upTo(CLAUSE_LINK_BASES.length - 1),
  }),
});
export type PublishedClauses = v.InferOutput<typeof publishedClausesSchema>;
