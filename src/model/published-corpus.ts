import * as v from 'valibot';
import { ACTS } from './act.ts';
import { isCalendarDate } from './calendar-date.ts';
import { column, isRow, isText } from './column.ts';
import { toSymbol, type DocumentSymbol } from './document-symbol.ts';
import { INDIRECT_WAYS } from './indirect-reference.ts';
import { INSTRUMENT_IDS } from './instruments.ts';
import { CITATION_STATUSES } from './mention.ts';
import { PART_KINDS } from './part.ts';
import { DOCUMENT_KINDS } from './recalling-document.ts';
import { isNodeId } from './node-id.ts';
import { isSession } from './session.ts';

/**
 * The published corpus: `index.json` for graph, threads and facts, and one file per document under `documents/`,
 * fetched when somebody opens it. Columns rather than objects, because they parse and compress far better; those of the
 * index are packed (`pack-index.ts`). Checked once, when loaded. `version` rises with every change a reader of the
 * old format would misread.
 */
export const CORPUS_FORMAT = 'recalling-corpus';
export const CORPUS_VERSION = 1;
/** Of an index whose columns are packed; one of plain columns has the version of all files. */
export const PACKED_VERSION = 2;

const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.check(isCalendarDate, 'no day of the calendar'));
const session = v.pipe(v.number(), v.check(isSession, 'no session'));
/** ISO 639-1 code of a language, or 639-2; browsers know names for nothing else, and some refuse to look. */
const LANGUAGE = /^[a-z]{2,3}$/;
const nodeId = v.pipe(
  v.string(),
  v.check((text) => isNodeId(text), 'no id of a node'),
);
const symbol = v.custom<DocumentSymbol>((text) => typeof text === 'string' && toSymbol(text) !== null);

/** Columns of an index's tables. */
const rows = column(isRow, 'no row');
const rowsOrNone = column(orNone(isRow), 'no row');
const words = column(isText, 'no text');
const wordsOrNone = column(orNone(isText), 'no text');
const flags = column(isFlag, 'neither true nor false');

/** What a node is. A `resolution` or `decision` without a document is a gap. */
export const NODE_KINDS = ['resolution', 'decision', 'document', 'other'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * Names of facts; one node can have several of one name, from different sources. `agenda-item` is the number as
 * printed; a `vote` is `for-against-abstaining` in figures (`121-22-6`) or `without-vote`.
 */
export const FACT_NAMES = [
  'date',
  'title',
  'session',
  'agenda-item',
  'agenda-item-title',
  'meeting',
  'basis',
  'vote',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

const nodes = v.object({
  /** Canonical symbol, or `file:…` for a document without one; each once. */
  id: column((cell): cell is string => isText(cell) && isNodeId(cell), 'no id of a node'),
  kind: column(isOneOf(NODE_KINDS), 'no kind of node'),
  /** Adoption date decided on from the facts, ISO; null when unknown. */
  date: column(
    orNone((cell): cell is string => isText(cell) && isCalendarDate(cell)),
    'no day of the calendar',
  ),
  /** General Assembly session; null when the series has none. */
  session: column(
    orNone((cell): cell is number => isRow(cell) && isSession(cell)),
    'no session',
  ),
  /** Row in `threads`; null when in no thread. */
  thread: rowsOrNone,
  /** Track within the thread: 0 the trunk, 1, 2 … the rival tracks; null when in no thread. */
  track: rowsOrNone,
});

/** The texts that are here. A node without a row is cited and not here. Several rows: several languages. */
const documents = v.object({
  node: rows,
  language: column(
    orNone((cell): cell is string => isText(cell) && LANGUAGE.test(cell)),
    'no code of a language',
  ),
  /** Path of the document's file, relative to the index: in its folder and nowhere else, least of all on another host. */
  path: column(
    (cell): cell is string => isText(cell) && /^documents\/[^/\\]+\.json$/.test(cell),
    'no path of a document',
  ),
  /** Name of the file it came from. */
  file: words,
});

/** One row per pair of texts; all mentions of the pair are rows of `mentions`. */
const edges = v.object({
  source: rows,
  target: rows,
  /** True where the edge belongs to the transitive reduction. */
  backbone: flags,
});

const mentions = v.object({
  edge: rows,
  /** Row in `documents` of the citing text, and the id of the part in it. */
  document: rows,
  place: words,
  act: column(isOneOf(ACTS), 'no act'),
  /** The governing words as they stand; null when there are none. */
  verb: wordsOrNone,
  status: column(isOneOf(CITATION_STATUSES), 'no status'),
});

/** Inferred: consecutive members of a recall list of one thread. `source` is the later text. */
const succession = v.object({
  source: rows,
  target: rows,
  /** Row in `documents` of the text whose recall list shows it. */
  document: rows,
  place: words,
});

const localized = v.record(v.string(), v.string());

const thread = v.object({
  /** Derived from the title it was found by. */
  id: v.string(),
  /** Title by language; where the same item had several titles, the one most texts have. */
  titles: localized,
  /** The item as each session had it, in order of sessions; `node` is the text or register row that says so. */
  items: v.array(
    v.object({
      session,
      number: nullable(v.string()),
      title: nullable(v.string()),
      node: index,
    }),
  ),
  /** Track 0 is the trunk. `titles` of the track's own resolutions; empty when none is known. */
  tracks: v.array(v.object({ titles: localized, members: v.array(index) })),
  /** Members whose track follows from others' and not from their own title or recall list: shown as inferred. */
  inferred: v.array(index),
  /** "Decides to include in the provisional agenda of its Nth session": `followedBy` is empty when nothing here does. */
  forwardLinks: v.array(
    v.object({
      node: index,
      place: v.string(),
      session,
      followedBy: v.array(index),
    }),
  ),
});

const facts = v.object({
  node: rows,
  name: column(isOneOf(FACT_NAMES), 'no name of a fact'),
  value: words,
  /** Language of the value where it has one (titles, basis, meeting). */
  language: wordsOrNone,
  /** Where it is from: `masthead:A-RES-78-16.es.txt`, `mention:A/RES/78/16#pp1`, `register: …` with the register's words. */
  source: words,
  /** True where the source itself calls it inferred. */
  inferred: flags,
});

const ledgerEntry = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  /** Row in `documents`, or null when it concerns the corpus. */
  document: nullable(index),
  place: nullable(v.string()),
  /** The words as they stand; empty when it concerns no words. */
  words: v.string(),
  detail: v.record(v.string(), v.string()),
  candidates: v.array(v.string()),
});

export const corpusIndexSchema = v.object({
  format: v.literal(CORPUS_FORMAT),
  version: v.pipe(
    v.picklist([CORPUS_VERSION, PACKED_VERSION]),
    v.transform(() => CORPUS_VERSION),
  ),
  nodes,
  documents,
  edges,
  mentions,
  succession,
  threads: v.array(thread),
  facts,
  ledger: v.array(ledgerEntry),
});
export type CorpusIndex = v.InferOutput<typeof corpusIndexSchema>;
export type CorpusThread = CorpusIndex['threads'][number];
export type LedgerEntry = CorpusIndex['ledger'][number];

const span = v.object({ start: index, end: index });

/** A document's own file: a `RecallingDocument` with its version. */
export const corpusDocumentSchema = v.object({
  format: v.literal(CORPUS_FORMAT),
  version: v.literal(CORPUS_VERSION),
  id: nodeId,
  file: v.string(),
  symbol: nullable(symbol),
  kind: v.picklist(DOCUMENT_KINDS),
  language: nullable(v.pipe(v.string(), v.regex(LANGUAGE, 'no code of a language'))),
  session: nullable(session),
  agendaItem: v.object({ number: nullable(v.string()), title: nullable(v.string()) }),
  title: nullable(v.string()),
  date: nullable(isoDate),
  meeting: nullable(v.string()),
  basis: nullable(v.string()),
  text: v.string(),
  parts: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(PART_KINDS),
      marker: nullable(v.string()),
      span,
      bodyStart: index,
      verb: nullable(span),
    }),
  ),
  mentions: v.array(
    v.object({
      place: v.string(),
      span,
      text: v.string(),
      date: nullable(isoDate),
      act: v.picklist(ACTS),
      verb: nullable(v.object({ span, text: v.string() })),
      list: index,
      citation: v.object({
        target: nullable(symbol),
        status: v.picklist(CITATION_STATUSES),
        candidates: v.array(symbol),
        reason: nullable(v.string()),
      }),
    }),
  ),
  /** Left out by corpora published before there were any. */
  indirectReferences: v.optional(
    v.array(
      v.object({
        place: v.string(),
        span,
        text: v.string(),
        by: v.picklist(INDIRECT_WAYS),
        instrument: nullable(v.picklist(INSTRUMENT_IDS)),
        locator: nullable(v.string()),
        symbol: nullable(symbol),
      }),
    ),
    [],
  ),
  forwardLinks: v.array(v.object({ place: v.string(), session, title: nullable(v.string()), span })),
  issues: v.array(
    v.object({
      code: v.string(),
      severity: v.picklist(['error', 'warning', 'note']),
      span: nullable(span),
      detail: v.record(v.string(), v.string()),
    }),
  ),
});
export type CorpusDocument = v.InferOutput<typeof corpusDocumentSchema>;

function isFlag(cell: unknown): cell is boolean {
  return typeof cell === 'boolean';
}

function isOneOf<Word extends string>(list: readonly Word[]) {
  const known: ReadonlySet<unknown> = new Set(list);
  return (cell: unknown): cell is Word => known.has(cell);
}

function orNone<Cell>(isCell: (cell: unknown) => cell is Cell) {
  return (cell: unknown): cell is Cell | null => cell === null || isCell(cell);
}
