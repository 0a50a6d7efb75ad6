import { textState } from '../graph/text-state.ts';
import type { ReadOutcome } from '../model/file-reading.ts';
import { readOwnDocument, type OwnDocument } from '../model/own-document.ts';
import type { CorpusDocument } from '../model/published-corpus.ts';
import { publishedDocument } from '../model/published-document.ts';
import type { ReadResult } from '../model/read-published.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import type { AddedText, FileOutcome } from './own-documents.ts';
import { fileName, fileOf, freeId, OwnPlaces, type Placed, type Placing } from './place-own-document.ts';
import { isOwnRow } from './selectors/own-texts.ts';
import type { CorpusState } from './store.ts';

/** What there is already. */
export interface OnDesk {
  readonly corpus: CorpusState;
  readonly own: readonly OwnDocument[];
  /** For what is added now, ISO 8601. */
  readonly added: string;
  /** The reader gave the file no name: it takes nothing's place. */
  readonly unnamed?: boolean;
}

/** What a file holds, in the place of what it held before. */
export interface TakenInPlace {
  readonly outcome: FileOutcome;
  /** To be kept, each in the place of the one of its key. */
  readonly documents: readonly OwnDocument[];
  /** Keys of what an earlier version of the file held, and this one does not. */
  readonly gone: readonly string[];
}

/** What takes nothing's place; where it can stand is known when all is known that is kept. */
export interface TakenBeside {
  readonly place: Placing;
  /** What to say of it, placed. */
  readonly outcomeOf: (placed: readonly Placed[]) => FileOutcome;
}

export type Taken = TakenInPlace | TakenBeside;

/**
 * What is added of a file, read here or exported before, and what to say of it. A file of the same name takes the place of
 * the one before, with all it held; what is here word for word is left alone; of what could not be read nothing is added.
 * What was exported before takes nothing's place.
 */
export function takeDocuments(path: string, read: ReadOutcome, desk: OnDesk): Taken {
  switch (read.status) {
    case 'cancelled':
      return nothing({ path, status: 'cancelled', texts: [], issues: [] });
    case 'late':
      return nothing(failedOutcome('too-slow', path, { seconds: String(read.seconds) }));
    case 'broken':
      return nothing(failedOutcome('reading-broke', path, { reason: read.reason }));
    case 'saved':
      return takeExport(path, read.saved, desk);
    case 'read':
      return takeRead(path, read.documents, desk);
  }
}

function takeRead(path: string, documents: readonly RecallingDocument[], desk: OnDesk): Taken {
  const readable = documents.filter(({ text }) => text !== '');
  const issues = documents.flatMap((document) => wholeFileIssues(document));
  if (readable.length === 0) return nothing({ path, status: 'failed', texts: [], issues });
  const kept = named(path, readable, desk).map(readOwnDocument);
  const [fault] = kept.flatMap((each) => (each.ok ? [] : [each.fault]));
  if (fault) return nothing(failedOutcome('reading-broke', path, fault.detail));
  const held = kept.flatMap((each) => (each.ok ? [each.value] : []));
  if (!desk.unnamed) return takeFile(path, held, desk, issues);
  return takeBeside(held, desk, ([first]) => ({ path: first ? fileOf(first.own) : path, issues }));
}

function takeExport(path: string, read: ReadResult<readonly OwnDocument[]>, desk: OnDesk): Taken {
  if (!read.ok) {
    const { code, detail } = read.fault;
    const other = code === 'old-format' ? 'export-of-other-version' : 'not-an-export';
    return nothing(failedOutcome(other, path, detail));
  }
  return takeBeside(read.value, desk, () => ({ path, issues: [] }));
}

/** @param about what there is to say of the file itself */
function takeBeside(
  coming: readonly OwnDocument[],
  desk: OnDesk,
  about: (placed: readonly Placed[]) => Pick<FileOutcome, 'path' | 'issues'>,
): TakenBeside {
  return {
    place: (kept, keys) => new OwnPlaces([...desk.own, ...kept], keys).place(coming),
    outcomeOf: (placed) => {
      const keys = new Set(placed.map(({ own: { key } }) => key));
      const others = desk.own.filter(({ key }) => !keys.has(key));
      return {
        ...about(placed),
        status: placed.some(({ isNew }) => isNew) ? 'added' : 'unchanged',
        texts: placed.map(({ own }) => addedText(own.document, desk, others)),
      };
    },
  };
}

/** A file of which nothing came. */
export function failedOutcome(
  code: string,
  path: string,
  detail: Readonly<Record<string, string>> = {},
): FileOutcome {
  return { path, status: 'failed', texts: [], issues: [{ code, detail }] };
}

function nothing(outcome: FileOutcome): TakenInPlace {
  return { outcome, documents: [], gone: [] };
}

function wholeFileIssues({ issues }: RecallingDocument): FileOutcome['issues'] {
  return issues
    .filter(({ span, severity }) => span === null && severity !== 'note')
    .map(({ code, detail }) => ({ code, detail }));
}

/** What a file holds, in the place of all that an earlier file of its name held. */
function takeFile(
  path: string,
  documents: readonly OwnDocument[],
  desk: OnDesk,
  issues: FileOutcome['issues'],
): TakenInPlace {
  const isEarlier = (own: OwnDocument) => fileOf(own) === path;
  const before = desk.own.filter(isEarlier);
  const others = desk.own.filter((known) => !isEarlier(known));
  const isIn = (known: readonly OwnDocument[], { document }: OwnDocument) =>
    known.some((each) => saysTheSame(each.document, document));
  const held = documents.filter((document) => !isIn(others, document));
  const fresh = held.filter((document) =>
    before.every(
      ({ key, document: known }) => key !== document.key || !saysTheSame(known, document.document),
    ),
  );
  const keys = new Set(held.map(({ key }) => key));
  const gone = before.flatMap(({ key }) => (keys.has(key) ? [] : [key]));
  const replaced = before.length > 0 ? 'replaced' : 'added';
  const status = fresh.length + gone.length === 0 ? 'unchanged' : replaced;
  const texts = documents.map(({ document }) => addedText(document, desk, others));
  return { outcome: { path, status, texts, issues }, documents: fresh, gone };
}

function saysTheSame(one: CorpusDocument, other: CorpusDocument): boolean {
  return one.id === other.id && one.text === other.text && one.mentions.length === other.mentions.length;
}

/** @param others own documents of other files */
function addedText(
  { id, symbol, mentions }: CorpusDocument,
  { corpus }: OnDesk,
  others: readonly OwnDocument[],
): AddedText {
  const cited = new Set(mentions.flatMap(({ citation }) => citation.target ?? []));
  const undecided = mentions.filter(({ citation }) => citation.status === 'undecided').length;
  const isThere = symbol !== null && others.some(({ document }) => document.id === id);
  return { id, cites: cited.size, undecided, arrival: isThere ? 'version' : arrivalOf(id, corpus) };
}

function arrivalOf(id: string, corpus: CorpusState): AddedText['arrival'] {
  if (corpus.status !== 'ready' || !corpus.graph.hasNode(id)) return 'new';
  const node = corpus.graph.getNodeAttributes(id);
  const isPublished = node.documents.some((row) => !isOwnRow(corpus, row));
  if (isPublished) return 'version';
  return textState(node) === 'gap' ? 'gap-closed' : 'new';
}

/**
 * The documents of a file with the names they are kept by; of two without a symbol and of one name, the later is numbered.
 * Those of a file without a name are placed later: as if nothing else were there.
 */
function named(path: string, documents: readonly RecallingDocument[], { own, added, unnamed }: OnDesk) {
  const others = unnamed ? [] : own.filter((known) => fileOf(known) !== path);
  const keys = new Set(others.map(({ key }) => key));
  const ids = new Set(others.map(({ document }) => document.id));
  let number = 1;
  const nextKey = () => {
    const key = number === 1 ? path : `${path}#${number}`;
    number += 1;
    return key;
  };
  return documents.map((document) => {
    let key = nextKey();
    while (keys.has(key)) key = nextKey();
    const id = freeId(document, ids);
    ids.add(id);
    return { key, added, document: publishedDocument({ ...document, file: fileName(path), id }) };
  });
}
