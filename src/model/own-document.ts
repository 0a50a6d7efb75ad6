import * as v from 'valibot';
import { isNodeId } from './node-id.ts';
import type { CorpusDocument } from './published-corpus.ts';
import { readCorpusDocument, type ReadResult } from './read-published.ts';

/** The file that own documents are taken away in. `version` rises with every change an older reader would misread. */
const OWN_FORMAT = 'recalling-own-documents';
const OWN_VERSION = 1;

/** A document that a reader has added in this browser. */
export interface OwnDocument {
  /** Name of its file with the folders it was dropped with; of several in one file, `#2` … behind it. Each once. */
  readonly key: string;
  /** When it was added, ISO 8601. */
  readonly added: string;
  readonly document: CorpusDocument;
}

const record = v.object({
  key: v.pipe(
    v.string(),
    v.check((key) => isNodeId(`file:${key}`), 'no name of a file'),
  ),
  added: v.pipe(v.string(), v.isoTimestamp()),
  document: v.unknown(),
});

const file = v.object({
  format: v.literal(OWN_FORMAT),
  version: v.number(),
  documents: v.array(v.unknown()),
});

/** The border for a kept document: any value in; a checked document out, or why not. */
export function readOwnDocument(json: unknown): ReadResult<OwnDocument> {
  const kept = v.safeParse(record, json, { abortEarly: true });
  if (!kept.success) return notOwn(v.getDotPath(kept.issues[0]) ?? '', kept.issues[0].message);
  const read = readCorpusDocument(kept.output.document);
  if (!read.ok) return read;
  const { id, symbol } = read.value;
  const isNamed = symbol === null ? id.startsWith('file:') : id === symbol;
  if (!isNamed) return notOwn('document.id', 'neither its symbol nor the name of a file');
  return { ok: true, value: { ...kept.output, document: read.value } };
}

/** The border for a file of own documents: all of it is sound, or nothing of it is taken. */
export function readOwnFile(json: unknown): ReadResult<readonly OwnDocument[]> {
  const head = v.safeParse(file, json, { abortEarly: true });
  if (!head.success) return notOwn(v.getDotPath(head.issues[0]) ?? '', head.issues[0].message);
  const { version } = head.output;
  if (version !== OWN_VERSION) {
    const detail = { version: String(version), expected: String(OWN_VERSION) };
    return { ok: false, fault: { code: 'old-format', detail } };
  }
  const documents: OwnDocument[] = [];
  for (const [row, each] of head.output.documents.entries()) {
    const read = readOwnDocument(each);
    if (!read.ok) {
      const detail = { ...read.fault.detail, document: String(row + 1) };
      return { ok: false, fault: { ...read.fault, detail } };
    }
    documents.push(read.value);
  }
  const twice = new Set(documents.map(({ key }) => key)).size < documents.length;
  return twice ? notOwn('documents.key', 'one name twice') : { ok: true, value: documents };
}

/** The same, from the words of the file. */
export function readOwnText(text: string): ReadResult<readonly OwnDocument[]> {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // What is no JSON is no file of own documents.
  }
  return readOwnFile(json);
}

/** A file of own documents, to be read by {@link readOwnFile}. */
export function writeOwnFile(documents: readonly OwnDocument[]): string {
  return `${JSON.stringify({ format: OWN_FORMAT, version: OWN_VERSION, documents })}\n`;
}

function notOwn(path: string, reason: string): ReadResult<never> {
  return { ok: false, fault: { code: 'not-a-corpus', detail: { path, reason } } };
}
