import { clauseContext, nodeOfDocument, type ClauseContext } from '../../lineage/clauses/clause-context.ts';
import { clauseHistory } from '../../lineage/clauses/clause-history.ts';
import { clauseStatuses, type ClauseStatus } from '../../lineage/clauses/clause-status.ts';
import type { ClauseLink } from '../../lineage/clauses/clause-table.ts';
import { droppedClauses } from '../../lineage/clauses/dropped-clauses.ts';
import { previousText } from '../../lineage/clauses/thread-texts.ts';
import { ownOrder } from '../../lineage/own/own-order.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { ClauseLinkBasis, PublishedClauses } from '../../model/published-clauses.ts';
import type { Spotlight } from '../store.ts';
import type { Corpus } from './corpus.ts';
import { oncePer } from '../../model/once-per.ts';

/** A clause by where it stands: the text's id, its document's row, and the part. */
export interface ClausePlace {
  readonly id: string;
  readonly document: number;
  readonly place: string;
}

/** A clause that another comes from. */
export interface ClauseSource extends ClausePlace {
  readonly degree: number;
  readonly basis: ClauseLinkBasis;
}

/**
 * What became of a clause, against the texts that are here: `new` here, the `same` as before, `changed`, or `returned`
 * after a text of its thread that did not have it; `unknown` where no earlier text of its thread is here to tell.
 */
export type ClauseFate = 'new' | 'same' | 'changed' | 'returned' | 'unknown';

/** A clause as lists, margins and histories tell of it. */
export interface ClauseLine extends ClausePlace {
  readonly fate: ClauseFate;
  /** Share of changed words against its nearest source, 0 to 1. */
  readonly degree: number;
  readonly moved: boolean;
  readonly merged: boolean;
  readonly split: boolean;
  readonly boilerplate: boolean;
  /** What it comes from, the nearest first. */
  readonly sources: readonly ClauseSource[];
  /** Years since its nearest source, to the nearest whole one; null where it has none or a date is unknown. */
  readonly years: number | null;
  /** Ids of the texts of its thread here that went without it. */
  readonly without: readonly string[];
}

/** The clauses of a text against what was before. */
export interface TextClauses {
  readonly clauses: readonly ClauseLine[];
  /** The text before of its thread that is here; null where none is. */
  readonly previous: string | null;
  /** Clauses of the text before that this one has no more. */
  readonly dropped: readonly ClausePlace[];
}

const contexts = oncePer((corpus: Corpus) =>
  oncePer((clauses: PublishedClauses) => {
    const { index, published = index } = corpus;
    const rows = published.documents.node.length;
    // With more clauses than are published, those of own documents are among them.
    if (clauses.clauses.count.length <= rows) return clauseContext(published, clauses);
    return clauseContext(index, clauses, ownOrder(index, rows));
  }),
);

/** The clauses of a document in reading order; null for an own document that has not been traced. */
export function textClauses(
  corpus: Corpus,
  published: PublishedClauses,
  document: number,
): TextClauses | null {
  if (published.clauses.count[document] === undefined) return null;
  const context = contexts(corpus)(published);
  const before = previousText(context, document);
  const dropped = droppedClauses(context, document);
  return {
    clauses: clauseStatuses(context, document).map((status) => lineOf(context, status)),
    previous: before === null ? null : idOf(context, before),
    dropped: (dropped?.clauses ?? []).map((clause) => placeOf(context, clause)),
  };
}

/** A clause through the years, in order of adoption; null where the document has no such clause. */
export function clauseLines(
  corpus: Corpus,
  published: PublishedClauses,
  document: number,
  place: string,
): readonly ClauseLine[] | null {
  const context = contexts(corpus)(published);
  const clause = context.table.clauseAt(document, place);
  return clause === null ? null : clauseHistory(context, clause).map((status) => lineOf(context, status));
}

/** What questions about the clauses are asked of, beside the index. */
export function clauseContextOf(corpus: Corpus, published: PublishedClauses): ClauseContext {
  return contexts(corpus)(published);
}

/** Where a published clause stands, by its row. */
export function clausePlace(corpus: Corpus, published: PublishedClauses, clause: number): ClausePlace {
  return placeOf(contexts(corpus)(published), clause);
}

/** What the line of a clause lights on the map: every text that carries it, and the steps between. */
export function spotlightOf(lines: readonly ClauseLine[]): Spotlight {
  return {
    texts: [...new Set(lines.map(({ id }) => id))],
    steps: lines.flatMap(({ id, sources }) => sources.map((source) => ({ source: id, target: source.id }))),
  };
}

function lineOf(context: ClauseContext, status: ClauseStatus): ClauseLine {
  const { clause, degree, moved, merged, split, ancestors, years, skipped } = status;
  return {
    ...placeOf(context, clause),
    fate: fateOf(context, status),
    degree,
    moved,
    merged,
    split,
    boilerplate: context.table.isBoilerplate(clause),
    sources: ancestors.map((link) => sourceOf(context, link)),
    years,
    without: skipped.map((row) => idOf(context, row)),
  };
}

function fateOf(context: ClauseContext, { clause, origin, skipped }: ClauseStatus): ClauseFate {
  if (skipped.length > 0) return 'returned';
  if (origin === 'copied') return 'same';
  if (origin === 'edited') return 'changed';
  return previousText(context, context.table.documentOf(clause)) === null ? 'unknown' : 'new';
}

function sourceOf(context: ClauseContext, { clause, degree, basis }: ClauseLink): ClauseSource {
  return { ...placeOf(context, clause), degree, basis };
}

function placeOf(context: ClauseContext, clause: number): ClausePlace {
  const document = context.table.documentOf(clause);
  return { id: idOf(context, document), document, place: context.table.placeOf(clause) };
}

function idOf(context: ClauseContext, document: number): string {
  return cellAt(context.index.nodes.id, nodeOfDocument(context, document));
}
