import type { OwnDocument } from '../model/own-document.ts';
import type { KeepFault } from '../state/own-documents.ts';
import type { Keeping } from '../state/own-documents-desk.ts';
import { fileOf, OwnPlaces, type Placed, type Placing } from '../state/place-own-document.ts';

/** What is known when the browser's storage is open at last. */
interface Opening {
  /** Null where there is none. */
  readonly kept: Keeping | null;
  /** What it holds. */
  readonly found: readonly OwnDocument[];
  /** What has been added meanwhile, and is still there. */
  readonly added: readonly OwnDocument[];
}

/** What there is then. */
export interface Settled {
  readonly documents: readonly OwnDocument[];
  /** By its key from before, what had to go to another place: its own was another's. */
  readonly moved: ReadonlyMap<string, OwnDocument>;
}

/** Keeping that is there before the browser's storage is. */
export interface LateKeeping {
  readonly keeping: Keeping;
  /** The storage is open: what was added meanwhile is written to it, and finds its place beside what it holds. */
  readonly open: (opening: Opening) => Settled;
}

/** @param onFault what went wrong with something that had to wait, and was said to be going well */
export function lateKeeping(onFault: (fault: KeepFault) => void): LateKeeping {
  let storage: Keeping | null = null;
  /** Files that came in the place of those of their names, and keys of what came beside everything. */
  const files = new Set<string>();
  const beside = new Set<string>();
  const waiting: Keeping = {
    put: (documents) => {
      for (const own of documents) {
        beside.delete(own.key);
        files.add(fileOf(own));
      }
      return Promise.resolve(null);
    },
    putBeside: (place) => {
      const placed = place([], []);
      for (const { key } of fresh(placed)) beside.add(key);
      return Promise.resolve({ placed, fault: null });
    },
    remove: (keys) => {
      for (const key of keys) beside.delete(key);
      return Promise.resolve(null);
    },
    removeAside: () => Promise.resolve(null),
  };
  const now = () => storage ?? waiting;
  const late = (written: Promise<KeepFault | null>) =>
    void written.then(
      (fault) => fault && onFault(fault),
      (error: unknown) => onFault({ code: 'storage-broken', reason: String(error) }),
    );
  return {
    keeping: {
      put: (documents) => now().put(documents),
      putBeside: (place) => now().putBeside(place),
      remove: (keys) => now().remove(keys),
      removeAside: () => now().removeAside(),
    },
    open: ({ kept, found, added }) => {
      storage = kept ?? NOTHING_KEPT;
      const others = found.filter((own) => !files.has(fileOf(own)));
      const stay = added.filter(({ key }) => !beside.has(key));
      const coming = added.filter(({ key }) => beside.has(key));
      const placed = new OwnPlaces([...others, ...stay]).place(coming);
      const came = fresh(placed);
      const keys = new Set(stay.map(({ key }) => key));
      const gone = found.flatMap((own) => (files.has(fileOf(own)) && !keys.has(own.key) ? own.key : []));
      late(storage.put(stay));
      late(storage.remove(gone));
      // Another window may have kept something since it was read.
      const place: Placing = (all, taken) => new OwnPlaces([...stay, ...all], taken).place(came);
      late(storage.putBeside(place).then(({ fault }) => fault));
      const moves = placed.map(({ own }, at) => [coming[at]?.key ?? own.key, own] as const);
      return {
        documents: [...others, ...stay, ...came],
        moved: new Map(moves.filter(([key, own]) => key !== own.key)),
      };
    },
  };
}

function fresh(placed: readonly Placed[]): OwnDocument[] {
  return placed.flatMap(({ own, isNew }) => (isNew ? own : []));
}

/** Where the browser keeps nothing, nothing can go wrong with keeping. */
const NOTHING_KEPT: Keeping = {
  put: () => Promise.resolve(null),
  putBeside: (place) => Promise.resolve({ placed: place([], []), fault: null }),
  remove: () => Promise.resolve(null),
  removeAside: () => Promise.resolve(null),
};
