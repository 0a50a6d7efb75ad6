import type { Act } from '../../model/act.ts';
import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { ClauseContext } from '../../lineage/clauses/clause-context.ts';
import { nodeOfClause, nodeOfDocument } from '../../lineage/clauses/clause-context.ts';
import type { ClauseStatus } from '../../lineage/clauses/clause-status.ts';
import { documentClauses } from '../../lineage/clauses/document-clauses.ts';
import { diffWords } from '../../lineage/compare/diff-words.ts';
import { readComparedText } from '../../lineage/compare/read-compared-text.ts';
import { readVerb } from '../../lineage/verbs/read-verb.ts';

/** A document by its row in the index. */
export type ReadDocument = (document: number) => RecallingDocument;

/** Words that the nearest ancestor has too, or that only one of the two has. */
export interface ClauseRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A clause in one of the texts that carry it, with all that lineage says of it: a line of JSON Lines. */
export interface ClauseStep extends Pick<
  ClauseStatus,
  'origin' | 'degree' | 'moved' | 'merged' | 'split' | 'years'
> {
  readonly text: string;
  readonly place: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly boilerplate: boolean;
  /** Texts of the thread here between it and its nearest ancestor that went without it. */
  readonly without: readonly string[];
  readonly from: readonly {
    readonly text: string;
    readonly place: string;
    readonly degree: number;
    readonly basis: ClauseLinkBasis;
  }[];
  readonly verb: { readonly act: Act; readonly scale: string | null; readonly rung: string | null } | null;
  readonly words: string;
  /** Its words beside those of what it comes from; empty where it was introduced or copied. */
  readonly runs: readonly ClauseRun[];
}

/** Writes out what became of a clause; the documents of the clause and of its ancestors are read. */
export function clauseStep(context: ClauseContext, status: ClauseStatus, read: ReadDocument): ClauseStep {
  const { index, table } = context;
  const { clause, ancestors, skipped } = status;
  const document = table.documentOf(clause);
  const node = nodeOfClause(context, clause);
  const nameOf = (row: number) => index.nodes.id[row]!;
  const language = index.documents.language[document] ?? null;
  const place = table.placeOf(clause);
  const words = documentClauses(read(document)).find((each) => each.place === place)?.text ?? '';
  const verb = readVerb(words, language);
  const { origin, degree, moved, merged, split, years } = status;
  return {
    text: nameOf(node),
    place,
    language,
    date: index.nodes.date[node] ?? null,
    origin,
    degree,
    moved,
    merged,
    split,
    boilerplate: table.isBoilerplate(clause),
    years,
    without: skipped.map((row) => nameOf(nodeOfDocument(context, row))),
    from: ancestors.map((link) => ({
      text: nameOf(nodeOfClause(context, link.clause)),
      place: table.placeOf(link.clause),
      degree: link.degree,
      basis: link.basis,
    })),
    verb: verb && { act: verb.act, scale: verb.strength?.scale ?? null, rung: verb.strength?.rung ?? null },
    words,
    runs: origin === 'edited' ? runsOf(context, status, read) : [],
  };
}

function runsOf(
  context: ClauseContext,
  { clause, ancestors }: ClauseStatus,
  read: ReadDocument,
): ClauseRun[] {
  const { table } = context;
  const [nearest] = ancestors;
  if (nearest === undefined) return [];
  const earlier = table.documentOf(nearest.clause);
  const places = ancestors
    .filter((link) => table.documentOf(link.clause) === earlier)
    .map((link) => table.placeOf(link.clause));
  const [before, after] = [read(earlier), read(table.documentOf(clause))];
  const left = readComparedText(before).filter(({ id }) => places.includes(id));
  const right = readComparedText(after).filter(({ id }) => id === table.placeOf(clause));
  return diffWords(left, right).pieces.map((piece) => {
    const [{ text }, span] = piece.kind === 'removed' ? [before, piece.left] : [after, piece.right];
    return { kind: piece.kind, text: text.slice(span.start, span.end) };
  });
}
