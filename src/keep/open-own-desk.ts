import { LARGEST_FILE } from '../model/file-reading.ts';
import type { OwnWording } from '../state/search/search-calls.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { Corpus } from '../state/selectors/corpus.ts';
import type { JoinedCorpus } from '../state/show-own-documents.ts';
import type { FileOutcome, KeepFault, OfferedFile, OwnDesk } from '../state/own-documents.ts';
import type { Keeping } from '../state/own-documents-desk.ts';
import { fileOf } from '../state/place-own-document.ts';
import type { RecallingStore } from '../state/store.ts';
import { withinTime } from '../worker/within-time.ts';
import { openKeptDocuments, type Opened } from './kept-documents.ts';
import { lateKeeping, type LateKeeping, type Settled } from './late-keeping.ts';

/** A file takes at most this long, in seconds. A report of a thousand pages takes a fourth of it on a slow machine. */
const LONGEST_READING = 60;
/** The page does not wait longer than this, in milliseconds, for what is kept. */
const PATIENCE = 2000;
/** Nor longer than this, in seconds, for own documents to stand beside the corpus: it comes alone, and they follow. */
const LONGEST_JOIN = 10;

/** The desk for own documents, and when what is kept has been read, so that it can stand beside the corpus at once. */
export interface OpenedDesk {
  readonly desk: OwnDesk;
  /** Never rejects. */
  readonly ready: Promise<void>;
  /** Puts what is kept beside a corpus that is being loaded. Never rejects. */
  readonly join: (corpus: Corpus) => Promise<JoinedCorpus>;
}

/** What the desk is opened with. */
export interface DeskOpening {
  readonly openStorage: () => Promise<Opened>;
  /** Fetches the code of the desk; rejects where it cannot be fetched. */
  readonly bringDesk: (store: RecallingStore, keeping: Keeping) => Promise<BroughtDesk>;
  readonly patience: number;
  /** In seconds. */
  readonly longestJoin: number;
}

/** A desk, and what puts documents on the page that came without it. */
export interface BroughtDesk {
  readonly desk: OwnDesk;
  readonly show: () => Promise<void>;
  readonly join: (corpus: Corpus) => Promise<JoinedCorpus>;
}

/** Reads what this browser keeps; the code of everything else comes when there is something to do. */
export function openOwnDesk(store: RecallingStore, opening: DeskOpening): OpenedDesk {
  const { openStorage, bringDesk, patience, longestJoin } = opening;
  const { keeping, open: openKeeping } = lateKeeping((fault) => say(store, fault));
  let brought: Promise<BroughtDesk> | null = null;
  const bring = async (): Promise<BroughtDesk> => {
    try {
      return await (brought ??= bringDesk(store, keeping));
    } catch (error) {
      // The next time it may be there.
      brought = null;
      throw error;
    }
  };
  const reading = (async () => {
    const opened = await openStorage();
    settle(store, opened, openKeeping);
    // Where the corpus was faster, nobody else puts them beside it; and those that are being put there are others by now.
    if (store.getState().own.documents.length > 0) await (await bring()).show();
  })();
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  const ready = Promise.race([reading.catch(() => {}), late]);
  return {
    ready,
    join: async (corpus) => {
      const bare: JoinedCorpus = { corpus, own: new Map() };
      if (store.getState().own.documents.length === 0) return bare;
      const joining = bring().then(({ join }) => join(corpus));
      const joined = await withinTime(joining, longestJoin).catch((error: unknown) => {
        say(store, { code: 'not-joined', reason: String(error) });
        return bare;
      });
      return joined === 'late' ? bare : joined;
    },
    desk: {
      add: async (files) => {
        await ready;
        return bring().then(
          ({ desk }) => desk.add(files),
          (error: unknown) => sayUnread(store, files, error),
        );
      },
      cancel: () => void brought?.then(({ desk }) => desk.cancel()).catch(() => {}),
      remove: async (keys) => {
        await ready;
        const at = await bring().catch((error: unknown) => sayNotRemoved(store, error));
        await at?.desk.remove(keys);
      },
      // What was removed was removed by the desk that is there.
      restore: async () => (await brought)?.desk.restore(),
      removeAside: async () => {
        await ready;
        const at = await bring().catch((error: unknown) => sayNotRemoved(store, error));
        await at?.desk.removeAside();
      },
    },
  };
}

/** Brings together what the storage holds and what has been added meanwhile. */
function settle(
  store: RecallingStore,
  { kept, documents: found, aside, fault }: Opened,
  open: LateKeeping['open'],
): void {
  const keeping = kept ? ('browser' as const) : ('visit' as const);
  const { own } = store.getState();
  const { documents, moved } = open({ kept, found, added: own.documents });
  const outcomes = own.outcomes.map((outcome) => afterMove(outcome, own.documents, moved));
  store.setState({ own: { ...own, keeping, fault, aside, documents, outcomes } });
}

/** What came of a file, of which some went to another place since. */
function afterMove(
  outcome: FileOutcome,
  before: readonly OwnDocument[],
  moved: Settled['moved'],
): FileOutcome {
  const mine = before.filter((own) => outcome.texts.some(({ id }) => id === own.document.id));
  const idOf = new Map(mine.map((own) => [own.document.id, moved.get(own.key)?.document.id]));
  const file = mine.find((own) => fileOf(own) === outcome.path);
  const after = file && moved.get(file.key);
  return {
    ...outcome,
    path: after ? fileOf(after) : outcome.path,
    texts: outcome.texts.map((text) => ({ ...text, id: idOf.get(text.id) ?? text.id })),
  };
}

function say(store: RecallingStore, fault: KeepFault): void {
  store.setState(({ own }) => ({ own: { ...own, fault } }));
}

function sayNotRemoved(store: RecallingStore, error: unknown): void {
  say(store, { code: 'not-removed', reason: String(error) });
}

function sayUnread(store: RecallingStore, files: readonly OfferedFile[], error: unknown): FileOutcome[] {
  const issues = [{ code: 'reader-not-fetched', detail: { reason: String(error) } }];
  const outcomes = files.map(({ path }) => ({ path, status: 'failed' as const, texts: [], issues }));
  store.setState(({ own }) => ({ own: { ...own, outcomes } }));
  return outcomes;
}

/**
 * The desk as the browser has it.
 * @param corpus address of the folder of the corpus
 * @param tellWordings is told the paragraphs of all own documents, whenever they change
 */
export function deskInBrowser(
  corpus: URL,
  tellWordings: (wordings: readonly OwnWording[]) => void,
): DeskOpening {
  return {
    openStorage: openKeptDocuments,
    bringDesk: async (store, keeping) => {
      const [own, { showOwnDocuments }, files, { startFileWorker }, client, { startLineageWorker }] =
        await Promise.all([
          import('../state/own-documents-desk.ts'),
          import('../state/show-own-documents.ts'),
          import('../worker/file-reader.ts'),
          import('../worker/start-file-worker.ts'),
          import('../worker/lineage-client.ts'),
          import('../worker/start-lineage-worker.ts'),
        ]);
      const reading = files.createFileReader(startFileWorker, LONGEST_READING);
      const lineage = client.createLineageClient(startLineageWorker, corpus);
      const now = () => new Date().toISOString();
      return {
        desk: own.createOwnDesk(store, {
          keeping,
          reading,
          lineage,
          tellWordings,
          largestFile: LARGEST_FILE,
          now,
        }),
        show: () => showOwnDocuments(store, lineage),
        join: (published) => own.besideCorpus(store, published, lineage),
      };
    },
    patience: PATIENCE,
    longestJoin: LONGEST_JOIN,
  };
}
