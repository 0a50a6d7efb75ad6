import * as v from 'valibot';
import { clauseRowAstray, type ClausesHost } from './clause-row-astray.ts';
import { publishedClausesSchema, type PublishedClauses } from './published-clauses.ts';
import {
  CORPUS_FORMAT,
  CORPUS_VERSION,
  corpusDocumentSchema,
  corpusIndexSchema,
  PACKED_VERSION,
  type CorpusDocument,
  type CorpusIndex,
} from './published-corpus.ts';
import {
  publishedWordingSchema,
  wordingPieceSchema,
  type PublishedWording,
  type WordingPiece,
} from './published-wording.ts';
import { rowAstray } from './row-astray.ts';
import { spanAstray } from './span-astray.ts';

/** Why a file is not taken; `detail` has `version` for an old format and `path`, `reason` for a broken one. */
export interface ReadFault {
  readonly code: 'not-a-corpus' | 'old-format';
  readonly detail: Readonly<Record<string, string>>;
}

export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ReadFault };

const header = v.object({ format: v.literal(CORPUS_FORMAT), version: v.number() });

/** The border for a corpus index: any value in; a checked index out, or in words why not. */
export function readCorpusIndex(json: unknown): ReadResult<CorpusIndex> {
  const read = readPublished(json, corpusIndexSchema, [CORPUS_VERSION, PACKED_VERSION]);
  const astray = read.ok ? rowAstray(read.value) : null;
  return astray === null ? read : notACorpus(astray, 'rows do not agree');
}

/** The border for the file of one document. */
export function readCorpusDocument(json: unknown): ReadResult<CorpusDocument> {
  const read = readPublished(json, corpusDocumentSchema);
  const astray = read.ok ? spanAstray(read.value) : null;
  return astray === null ? read : notACorpus(astray, 'does not fit the text');
}

/** The border for the clauses beside an index; they are taken only where they fit it. */
export function readPublishedClauses(json: unknown, index: ClausesHost): ReadResult<PublishedClauses> {
  const read = readPublished(json, publishedClausesSchema);
  const astray = read.ok ? clauseRowAstray(read.value, index) : null;
  return astray === null ? read : notACorpus(astray, 'rows do not agree');
}

/** The border for the list of pieces that the words of all clauses come in. */
export function readPublishedWording(json: unknown): ReadResult<PublishedWording> {
  return readPublished(json, publishedWordingSchema);
}

/** The border for one piece of the words of all clauses; `clauses` is how many clauses there are. */
export function readWordingPiece(json: unknown, clauses: number): ReadResult<WordingPiece> {
  const read = readPublished(json, wordingPieceSchema);
  if (!read.ok) return read;
  const { texts, clauses: rows } = read.value;
  const sound = rows.length === texts.length && rows.flat().every((row) => row < clauses);
  return sound ? read : notACorpus('clauses', 'rows do not agree');
}

/** The version is looked at first: a file of another version is no broken one. */
function readPublished<Schema extends v.GenericSchema>(
  json: unknown,
  schema: Schema,
  versions: readonly number[] = [CORPUS_VERSION],
): ReadResult<v.InferOutput<Schema>> {
  const head = v.safeParse(header, json);
  if (!head.success) return broken(head.issues[0]);
  const { version } = head.output;
  if (!versions.includes(version)) {
    const detail = { version: String(version), expected: String(versions.at(-1)) };
    return { ok: false, fault: { code: 'old-format', detail } };
  }
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  return parsed.success ? { ok: true, value: parsed.output } : broken(parsed.issues[0]);
}

function broken(issue: v.BaseIssue<unknown>): { ok: false; fault: ReadFault } {
  return notACorpus(v.getDotPath(issue) ?? '', issue.message);
}

function notACorpus(path: string, reason: string): { ok: false; fault: ReadFault } {
  return { ok: false, fault: { code: 'not-a-corpus', detail: { path, reason } } };
}
