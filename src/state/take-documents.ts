import { textState } from '../graph/text-state.ts';
import type { ReadOutcome } from '../model/file-reading.ts';
import { isNodeId } from '../model/node-id.ts';
import { readOwnDocument, type OwnDocument } from '../model/own-document.ts';
import type { CorpusDocument } from '../model/published-corpus.ts';
import { publishedDocument } from '../model/published-document.ts';
import type { ReadResult } from '../model/read-published.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import type { AddedText, FileOutcome } from './own-documents.ts';
import { isOwnRow } from './selectors/own-texts.ts';
import type { CorpusState } from './store.ts';

/** What there is already. */
export interface OnDesk {
  readonly corpus: CorpusState;
  readonly own: readonly OwnDocument[];
  /** For what is added now, ISO 8601. */
  readonly added: string;
}

export interface Taken {
  readonly outcome: FileOutcome;
  /** To be kept, each in the place of the one of its key. */
  readonly documents: readonly OwnDocument[];
}

/**
 * What is added of a file, read here or exported before, and what to say of it. A file of the same name takes the place of
 * the one before; what is here word for word is left alone; of what could not be read nothing is added.
 */
export function takeDocuments(
  path: string,
  read: ReadOutcome | ReadResult<readonly OwnDocument[]>,
  desk: OnDesk,
): Taken {
  if ('ok' in read) return takeExport(path, read, desk);
  switch (read.status) {
    case 'cancelled':
      return nothing({ path, status: 'cancelled', texts: [], issues: [] });
    case 'late':
      return nothing(failedOutcome('too-slow', path, { seconds: String(read.seconds) }));
    case 'broken':
      return nothing(failedOutcome('reading-broke', path, { reason: read.reason }));
    case 'read': {
      const readable = read.documents.filter(({ text }) => text !== '');
      const issues = read.documents.flatMap((document) => wholeFileIssues(document));
      if (readable.length === 0) return nothing({ path, status: 'failed', texts: [], issues });
      const kept = named(path, readable, desk).map(readOwnDocument);
      const [fault] = kept.flatMap((each) => (each.ok ? [] : [each.fault]));
      if (fault) return nothing(failedOutcome('reading-broke', path, fault.detail));
      return take(
        path,
        kept.flatMap((each) => (each.ok ? [each.value] : [])),
        desk,
        issues,
      );
    }
  }
}

function takeExport(path: string, read: ReadResult<readonly OwnDocument[]>, desk: OnDesk): Taken {
  if (read.ok) return take(path, read.value, desk, []);
  const { code, detail } = read.fault;
  return nothing(
    code === 'old-format'
      ? failedOutcome('export-of-other-version', path, detail)
      : failedOutcome('not-an-export', path, detail),
  );
}

/** A file of which nothing came. */
export function failedOutcome(
  code: string,
  path: string,
  detail: Readonly<Record<string, string>> = {},
): FileOutcome {
  return { path, status: 'failed', texts: [], issues: [{ code, detail }] };
}

function nothing(outcome: FileOutcome): Taken {
  return { outcome, documents: [] };
}

function wholeFileIssues({ issues }: RecallingDocument): FileOutcome['issues'] {
  return issues
    .filter(({ span, severity }) => span === null && severity !== 'note')
    .map(({ code, detail }) => ({ code, detail }));
}

function take(
  path: string,
  documents: readonly OwnDocument[],
  desk: OnDesk,
  issues: FileOutcome['issues'],
): Taken {
  const isHere = ({ document }: OwnDocument) =>
    desk.own.some((known) => saysTheSame(known.document, document));
  const fresh = documents.filter((document) => !isHere(document));
  const known = new Set(desk.own.map(({ key }) => key));
  const added = fresh.some(({ key }) => known.has(key)) ? 'replaced' : 'added';
  const status = fresh.length === 0 ? 'unchanged' : added;
  const texts = documents.map(({ document }) => addedText(document, desk));
  return { outcome: { path, status, texts, issues }, documents: fresh };
}

function saysTheSame(one: CorpusDocument, other: CorpusDocument): boolean {
  return one.id === other.id && one.text === other.text && one.mentions.length === other.mentions.length;
}

function addedText({ id, mentions }: CorpusDocument, { corpus }: OnDesk): AddedText {
  const cited = new Set(mentions.flatMap(({ citation }) => citation.target ?? []));
  const undecided = mentions.filter(({ citation }) => citation.status === 'undecided').length;
  return { id, cites: cited.size, undecided, arrival: arrivalOf(id, corpus) };
}

function arrivalOf(id: string, corpus: CorpusState): AddedText['arrival'] {
  if (corpus.status !== 'ready' || !corpus.graph.hasNode(id)) return 'new';
  const node = corpus.graph.getNodeAttributes(id);
  const isPublished = node.documents.some((row) => !isOwnRow(corpus, row));
  if (isPublished) return 'version';
  return textState(node) === 'gap' ? 'gap-closed' : 'new';
}

/** The documents of a file with the names they are kept by; of two without a symbol and of one name, the later is numbered. */
function named(path: string, documents: readonly RecallingDocument[], { own, added }: OnDesk) {
  const keys = documents.map((_, row) => (row === 0 ? path : `${path}#${row + 1}`));
  const taken = new Set(own.filter(({ key }) => !keys.includes(key)).map(({ document }) => document.id));
  return documents.map((document, row) => {
    let { id } = document;
    for (let copy = 2; document.symbol === null && taken.has(id); copy += 1) id = numbered(document.id, copy);
    taken.add(id);
    return { key: keys[row] ?? path, added, document: publishedDocument({ ...document, id }) };
  });
}

function numbered(id: string, copy: number): string {
  const longer = `${id}-${copy}`;
  return isNodeId(longer) ? longer : `${id.slice(0, -String(copy).length - 1)}-${copy}`;
}
