import type { OwnLineage } from '../lineage/own/own-lineage.ts';
import type { FileReading } from '../model/file-reading.ts';
import { fileNodeId } from '../model/node-id.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { CorpusState, RecallingStore } from './store.ts';
import { joinCorpus, notJoined, showOwnDocuments, type JoinedCorpus } from './show-own-documents.ts';
import { followOwnWordings } from './own-wordings.ts';
import type { OwnWording } from './search/search-calls.ts';
import type { Corpus } from './selectors/corpus.ts';
import { OwnPlaces, type Placed, type Placing } from './place-own-document.ts';
import { failedOutcome, takeDocuments, type TakenInPlace } from './take-documents.ts';
import { followClauses } from './trace-own-clauses.ts';
import type { FileOutcome, KeepFault, OfferedFile, OwnDesk, OwnState } from './own-documents.ts';

/** Where own documents are kept; each way gives what went wrong, or null. */
export interface Keeping {
  /** Each in the place of the one of its key. */
  readonly put: (documents: readonly OwnDocument[]) => Promise<KeepFault | null>;
  /** What is new of what finds a place beside all that is kept, by this window or another; gives it as it was placed. */
  readonly putBeside: (place: Placing) => Promise<KeptBeside>;
  readonly remove: (keys: readonly string[]) => Promise<KeepFault | null>;
  readonly removeAside: () => Promise<KeepFault | null>;
}

/** Documents as they were placed, and what went wrong with keeping them, or null. */
export interface KeptBeside {
  readonly placed: readonly Placed[];
  readonly fault: KeepFault | null;
}

/** What the desk needs of the world. */
export interface DeskSurroundings {
  readonly keeping: Keeping;
  readonly reading: FileReading;
  readonly lineage: OwnLineage;
  /** Told the paragraphs of all own documents, whenever they change: they are searched beside the published ones. */
  readonly tellWordings: (wordings: readonly OwnWording[]) => void;
  /** Bytes of the largest file that is read. */
  readonly largestFile: number;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
}

/** In characters; a key, which is a path with a number behind it, has at most 295. */
const LONGEST_PATH = 280;

/** A file that is to be read, and who waits for what comes of it. */
interface Waiting {
  readonly file: OfferedFile;
  readonly tell: (outcome: FileOutcome) => void;
}

/** The desk at which own documents are added and removed. From now on they stand beside every corpus that is loaded. */
export function createOwnDesk(store: RecallingStore, surroundings: DeskSurroundings): OwnDesk {
  const { keeping, lineage } = surroundings;
  const queue: Waiting[] = [];
  let stops = 0;
  let reading: Promise<void> | null = null;
  followCorpus(store, lineage);
  followClauses(store, lineage);
  followOwnWordings(store, surroundings.tellWordings);
  const readQueue = async () => {
    const outcomes: FileOutcome[] = [];
    changeOwn(store, () => ({ outcomes: [], removed: [] }));
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { file, tell } = next;
      const name = printable(file.path);
      const work = { done: outcomes.length, total: outcomes.length + queue.length + 1, name };
      changeOwn(store, () => ({ work }));
      const before = stops;
      const outcome = await takeFile(file, store, surroundings, () => stops > before).catch(
        (error: unknown) => brokenOutcome(name, error),
      );
      outcomes.push(outcome);
      tell(outcome);
    }
    changeOwn(store, ({ outcomes: cancelled }) => ({ work: null, outcomes: [...outcomes, ...cancelled] }));
    reading = null;
    await showOwnDocuments(store, lineage);
  };
  return {
    add: async (files) => {
      if (files.length === 0) return [];
      const outcomes = apart(files).map(
        (file) => new Promise<FileOutcome>((resolve) => queue.push({ file, tell: resolve })),
      );
      await (reading ??= readQueue());
      return Promise.all(outcomes);
    },
    cancel: () => {
      stops += 1;
      const left = queue.splice(0).map(({ file, tell }) => {
        const outcome = cancelledOutcome(printable(file.path));
        tell(outcome);
        return outcome;
      });
      changeOwn(store, ({ outcomes: before }) => ({ outcomes: [...before, ...left] }));
      surroundings.reading.cancel();
    },
    remove: async (keys) => {
      if (await takeAway(keys, store, keeping)) await showOwnDocuments(store, lineage);
    },
    restore: async () => {
      await takeBack(store, keeping);
      await showOwnDocuments(store, lineage);
    },
    removeAside: async () => {
      const fault = await orFault(keeping.removeAside(), 'not-removed');
      changeOwn(store, ({ aside }) => ({ fault, aside: fault ? aside : [] }));
    },
  };
}

/** Files that are offered together are different ones: a second of one name takes nothing's place. */
function apart(files: readonly OfferedFile[]): OfferedFile[] {
  const names = new Set<string>();
  return files.map((file) => {
    const again = names.has(file.path);
    names.add(file.path);
    return again ? { ...file, unnamed: true } : file;
  });
}

/** False where they could not be removed, and stay. */
async function takeAway(keys: readonly string[], store: RecallingStore, keeping: Keeping): Promise<boolean> {
  const fault = await orFault(keeping.remove(keys), 'not-removed');
  changeOwn(store, () => ({ fault, outcomes: [] }));
  if (fault) return false;
  const gone = new Set(keys);
  const isGone = ({ key }: OwnDocument) => gone.has(key);
  changeOwn(store, ({ documents }) => ({
    documents: documents.filter((own) => !isGone(own)),
    removed: documents.filter(isGone),
  }));
  return true;
}

/** What was removed last, beside what has come meanwhile. */
async function takeBack(store: RecallingStore, keeping: Keeping): Promise<void> {
  const { documents, removed } = store.getState().own;
  changeOwn(store, () => ({ fault: null, removed: [] }));
  const place: Placing = (kept, keys) => new OwnPlaces([...documents, ...kept], keys).place(removed);
  await keepBeside(place, store, keeping);
}

/** Reads one file and keeps what it holds; what came of it. Rejects where the reading broke. */
async function takeFile(
  file: OfferedFile,
  store: RecallingStore,
  { keeping, reading, largestFile, now }: DeskSurroundings,
  isStopped: () => boolean,
): Promise<FileOutcome> {
  const path = printable(file.path);
  if (file.size > largestFile) {
    const detail = { megabytes: megabytes(file.size), limit: megabytes(largestFile) };
    return failedOutcome('too-large', path, detail);
  }
  const bytes = await file.bytes().catch(() => null);
  if (isStopped()) return cancelledOutcome(path);
  if (bytes === null) return failedOutcome('unreadable-file', path);
  const read = await reading.read({ name: nameOf(path), bytes });
  if (isStopped()) return cancelledOutcome(path);
  const { corpus, own } = store.getState();
  const unnamed = file.unnamed ?? false;
  const taken = takeDocuments(path, read, { corpus, own: own.documents, added: now(), unnamed });
  if ('place' in taken) return taken.outcomeOf(await keepBeside(taken.place, store, keeping));
  await keep(taken, store, keeping);
  return taken.outcome;
}

async function keepBeside(
  place: Placing,
  store: RecallingStore,
  keeping: Keeping,
): Promise<readonly Placed[]> {
  const { placed, fault } = await keeping.putBeside(place).catch((error: unknown) => ({
    placed: place([], []),
    fault: { code: 'storage-broken' as const, reason: words(error) },
  }));
  showKept(
    store,
    placed.map(({ own }) => own),
    [],
  );
  if (fault) changeOwn(store, () => ({ fault }));
  return placed;
}

/** Puts documents on the desk, each in the place of the one of its key; those that are there already stay as they are. */
function showKept(store: RecallingStore, documents: readonly OwnDocument[], gone: readonly string[]): void {
  const known = new Set(store.getState().own.documents);
  const fresh = documents.filter((document) => !known.has(document));
  const keys = new Set([...gone, ...fresh.map(({ key }) => key)]);
  if (keys.size === 0) return;
  changeOwn(store, ({ documents: all }) => ({
    documents: [...all.filter(({ key }) => !keys.has(key)), ...fresh],
  }));
}

async function keep(
  { documents, gone }: TakenInPlace,
  store: RecallingStore,
  keeping: Keeping,
): Promise<void> {
  if (documents.length + gone.length === 0) return;
  showKept(store, documents, gone);
  // What is gone is dropped when what came in its place is safe.
  const fault =
    (await orFault(keeping.put(documents), 'storage-broken')) ??
    (gone.length > 0 ? await orFault(keeping.remove(gone), 'not-removed') : null);
  if (fault) changeOwn(store, () => ({ fault }));
}

/** Keeping gives its faults; one that rejects all the same is a fault like others. */
function orFault(kept: Promise<KeepFault | null>, code: KeepFault['code']): Promise<KeepFault | null> {
  return kept.catch((error: unknown) => ({ code, reason: words(error) }));
}

/** A corpus that is being loaded, with the own documents of the state beside it from the first. */
export async function besideCorpus(
  store: RecallingStore,
  corpus: Corpus,
  lineage: OwnLineage,
): Promise<JoinedCorpus> {
  for (;;) {
    const { documents } = store.getState().own;
    // oxlint-disable-next-line no-await-in-loop
    const joined = await joinCorpus(corpus, documents, lineage);
    if (!joined.ok) {
      changeOwn(store, () => ({ fault: notJoined(joined.reason) }));
      return { corpus, own: new Map() };
    }
    if (store.getState().own.documents === documents) return joined.value;
  }
}

/** A corpus that is loaded anew has no own documents beside it yet. */
function followCorpus(store: RecallingStore, lineage: OwnLineage): void {
  const isBare = (corpus: CorpusState) => corpus.status === 'ready' && corpus.published === undefined;
  store.subscribe(({ corpus, own }, before) => {
    if (corpus !== before.corpus && isBare(corpus) && own.documents.length > 0 && own.work === null) {
      void showOwnDocuments(store, lineage);
    }
  });
}

function changeOwn(store: RecallingStore, change: (own: OwnState) => Partial<OwnState>): void {
  store.setState(({ own }) => ({ own: { ...own, ...change(own) } }));
}

function cancelledOutcome(path: string): FileOutcome {
  return { path, status: 'cancelled', texts: [], issues: [] };
}

function brokenOutcome(path: string, error: unknown): FileOutcome {
  return failedOutcome('reading-broke', path, { reason: words(error) });
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Of a long path its end, which tells the files of one folder apart and says by its ending how each is read. */
function printable(path: string): string {
  return fileNodeId(path.slice(-LONGEST_PATH)).slice('file:'.length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
