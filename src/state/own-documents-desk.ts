import type { FileReading } from '../model/file-reading.ts';
import { fileNodeId } from '../model/node-id.ts';
import { readOwnFile, type OwnDocument } from '../model/own-document.ts';
import type { CorpusState, RecallingStore } from './store.ts';
import { showOwnDocuments } from './show-own-documents.ts';
import { failedOutcome, takeDocuments } from './take-documents.ts';
import type { FileOutcome, KeepFault, OfferedFile, OwnDesk, OwnState } from './own-documents.ts';

/** Where own documents are kept; each way gives what went wrong, or null. */
export interface Keeping {
  readonly put: (documents: readonly OwnDocument[]) => Promise<KeepFault | null>;
  readonly remove: (keys: readonly string[]) => Promise<KeepFault | null>;
  readonly removeAside: () => Promise<KeepFault | null>;
}

/** What the desk needs of the world. */
export interface DeskSurroundings {
  readonly keeping: Keeping;
  readonly reading: FileReading;
  /** Bytes of the largest file that is read. */
  readonly largestFile: number;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
}

/** The desk at which own documents are added and removed. From now on they stand beside every corpus that is loaded. */
export function createOwnDesk(store: RecallingStore, surroundings: DeskSurroundings): OwnDesk {
  const { keeping, reading } = surroundings;
  const queue: OfferedFile[] = [];
  followCorpus(store);
  return {
    add: async (files) => {
      queue.push(...files);
      if (store.getState().own.work !== null || queue.length === 0) return;
      const outcomes: FileOutcome[] = [];
      changeOwn(store, () => ({ outcomes: [] }));
      for (let file = queue.shift(); file; file = queue.shift()) {
        const work = {
          done: outcomes.length,
          total: outcomes.length + queue.length + 1,
          name: printable(file.path),
        };
        changeOwn(store, () => ({ work }));
        outcomes.push(await takeFile(file, store, surroundings));
      }
      changeOwn(store, ({ outcomes: cancelled }) => ({ work: null, outcomes: [...outcomes, ...cancelled] }));
      showOwnDocuments(store);
    },
    cancel: () => {
      const left = queue.splice(0).map(({ path }) => cancelledOutcome(printable(path)));
      changeOwn(store, () => ({ outcomes: left }));
      reading.cancel();
    },
    remove: async (keys) => {
      const gone = new Set(keys);
      changeOwn(store, ({ documents }) => ({ documents: documents.filter(({ key }) => !gone.has(key)) }));
      showOwnDocuments(store);
      const fault = await keeping.remove(keys);
      changeOwn(store, () => ({ fault, outcomes: [] }));
    },
    removeAside: async () => {
      changeOwn(store, () => ({ aside: [] }));
      const fault = await keeping.removeAside();
      changeOwn(store, () => ({ fault }));
    },
  };
}

/** Reads one file and keeps what it holds; what came of it. */
async function takeFile(
  file: OfferedFile,
  store: RecallingStore,
  { keeping, reading, largestFile, now }: DeskSurroundings,
): Promise<FileOutcome> {
  const path = printable(file.path);
  if (file.size > largestFile) {
    const detail = { megabytes: megabytes(file.size), limit: megabytes(largestFile) };
    return failedOutcome('too-large', path, detail);
  }
  const isExport = /\.json$/i.test(path);
  const content = await (isExport ? file.text() : file.bytes()).catch(() => null);
  if (content === null) return failedOutcome('unreadable-file', path);
  const read =
    typeof content === 'string'
      ? readOwnFile(parseJson(content))
      : await reading.read({ name: nameOf(path), bytes: content });
  const { corpus, own } = store.getState();
  const taken = takeDocuments(path, read, { corpus, own: own.documents, added: now() });
  await keep(taken.documents, store, keeping);
  return taken.outcome;
}

async function keep(
  documents: readonly OwnDocument[],
  store: RecallingStore,
  keeping: Keeping,
): Promise<void> {
  if (documents.length === 0) return;
  const keys = new Set(documents.map(({ key }) => key));
  changeOwn(store, ({ documents: known }) => ({
    documents: [...known.filter(({ key }) => !keys.has(key)), ...documents],
  }));
  const fault = await keeping.put(documents);
  if (fault) changeOwn(store, () => ({ fault }));
}

/** A corpus that is loaded anew has no own documents beside it yet. */
function followCorpus(store: RecallingStore): void {
  const isBare = (corpus: CorpusState) => corpus.status === 'ready' && corpus.published === undefined;
  store.subscribe(({ corpus, own }, before) => {
    if (corpus !== before.corpus && isBare(corpus) && own.documents.length > 0 && own.work === null) {
      showOwnDocuments(store);
    }
  });
}

function changeOwn(store: RecallingStore, change: (own: OwnState) => Partial<OwnState>): void {
  store.setState(({ own }) => ({ own: { ...own, ...change(own) } }));
}

function cancelledOutcome(path: string): FileOutcome {
  return { path, status: 'cancelled', texts: [], issues: [] };
}

function printable(path: string): string {
  return fileNodeId(path).slice('file:'.length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Null, which is no file of own documents, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
