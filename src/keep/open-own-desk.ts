import { LARGEST_FILE } from '../model/file-reading.ts';
import type { OwnDesk } from '../state/own-documents.ts';
import type { Keeping } from '../state/own-documents-desk.ts';
import type { RecallingStore } from '../state/store.ts';
import { openKeptDocuments } from './kept-documents.ts';

/** A file takes at most this long, in seconds. A report of a thousand pages takes a fourth of it on a slow machine. */
const LONGEST_READING = 60;
/** The page does not wait longer than this, in milliseconds, for what is kept. */
const PATIENCE = 2000;

/** The desk for own documents, and when what is kept has been read, so that it can stand beside the corpus at once. */
export interface OpenedDesk {
  readonly desk: OwnDesk;
  readonly ready: Promise<void>;
}

/** Reads what this browser keeps; the code of everything else comes when there is something to do. */
export function openOwnDesk(store: RecallingStore): OpenedDesk {
  let keeping: Keeping = NOTHING_KEPT;
  let opened: Promise<OwnDesk> | null = null;
  const open = () => (opened ??= bringDesk(store, () => keeping));
  const reading = (async () => {
    const { kept, documents, aside, fault } = await openKeptDocuments();
    if (kept) keeping = kept;
    const where = kept ? ('browser' as const) : ('visit' as const);
    store.setState(({ own }) => ({
      own: { ...own, keeping: where, fault, aside, documents: [...documents, ...own.documents] },
    }));
    if (documents.length > 0) await open();
  })();
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  const ready = Promise.race([reading, late]);
  return {
    ready,
    desk: {
      add: async (files) => {
        await ready;
        return (await open()).add(files);
      },
      cancel: () => void open().then((desk) => desk.cancel()),
      remove: async (keys) => (await open()).remove(keys),
      removeAside: async () => (await open()).removeAside(),
    },
  };
}

/** Where the browser keeps nothing, nothing can go wrong with keeping. */
const NOTHING_KEPT: Keeping = {
  put: () => Promise.resolve(null),
  remove: () => Promise.resolve(null),
  removeAside: () => Promise.resolve(null),
};

async function bringDesk(store: RecallingStore, keeping: () => Keeping): Promise<OwnDesk> {
  const [{ createOwnDesk }, { createFileReader }, { startWorker }] = await Promise.all([
    import('../state/own-documents-desk.ts'),
    import('../worker/file-reader.ts'),
    import('../worker/start-worker.ts'),
  ]);
  return createOwnDesk(store, {
    keeping: {
      put: (documents) => keeping().put(documents),
      remove: (keys) => keeping().remove(keys),
      removeAside: () => keeping().removeAside(),
    },
    reading: createFileReader(startWorker, LONGEST_READING),
    largestFile: LARGEST_FILE,
    now: () => new Date().toISOString(),
  });
}
