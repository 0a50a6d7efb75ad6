import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { readOwnDocument, type OwnDocument } from '../model/own-document.ts';
import type { KeepFault } from '../state/own-documents.ts';
import type { Keeping } from '../state/own-documents-desk.ts';
import type { Placed } from '../state/place-own-document.ts';
import { sortKept, type Found, type Place } from './sort-kept.ts';

const NAME = 'recalling';
/** Rises when the shape of the database changes; that of a document is told by its own version. */
const VERSION = 1;

interface OwnSchema extends DBSchema {
  /** By {@link OwnDocument.key}; checked when they are read. */
  readonly documents: { readonly key: string; readonly value: unknown };
  /** What could not be read when it was last looked at, as it was found. */
  readonly aside: { readonly key: string; readonly value: unknown };
}

/** What was found when the browser's storage was opened. */
export interface Opened {
  /** Null where nothing can be kept: a private window, storage forbidden, kept by a newer version of this page. */
  readonly kept: Keeping | null;
  readonly documents: readonly OwnDocument[];
  readonly aside: readonly unknown[];
  readonly fault: KeepFault | null;
}

/** Opens the browser's storage and reads what is there; what cannot be read is set aside in it. Never rejects. */
export async function openKeptDocuments(): Promise<Opened> {
  try {
    const database = await openDB<OwnSchema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('documents');
        fresh.createObjectStore('aside');
      },
      // Another window wants to bring the database up to date: this one must not stand in its way.
      blocking: (_version, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    const { documents, aside } = await readAll(database);
    return { kept: keptIn(database, documents), documents, aside, fault: null };
  } catch (error) {
    return { kept: null, documents: [], aside: [], fault: keepFault(error, 'no-storage') };
  }
}

/** Everything in both places is read, and put where it belongs now. */
async function readAll(database: IDBPDatabase<OwnSchema>) {
  const work = database.transaction(['documents', 'aside'], 'readwrite');
  const found = async (place: Place): Promise<Found[]> => {
    const store = work.objectStore(place);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, row) => ({ key, value: values[row] }));
  };
  const sorted = sortKept(await found('documents'), await found('aside'));
  for (const { from, key } of sorted.taken) await work.objectStore(from).delete(key);
  for (const { to, key, value } of sorted.put) await work.objectStore(to).put(value, key);
  await work.done;
  return sorted;
}

/** @param found what is kept when it is opened */
function keptIn(database: IDBPDatabase<OwnSchema>, found: readonly OwnDocument[]): Keeping {
  /** When what this window knows under a key was added: another window may have put something else there since. */
  const known = new Map(found.map(({ key, added }) => [key, added]));
  const know = (documents: readonly OwnDocument[]) => {
    for (const { key, added } of documents) known.set(key, added);
  };
  const write = async (
    change: () => Promise<unknown>,
    otherwise: KeepFault['code'] = 'storage-broken',
  ): Promise<KeepFault | null> => {
    try {
      await change();
      return null;
    } catch (error) {
      return keepFault(error, otherwise);
    }
  };
  return {
    put: (documents) =>
      write(async () => {
        const work = database.transaction('documents', 'readwrite');
        await Promise.all([
          ...documents.map((document) => work.store.put(document, document.key)),
          work.done,
        ]);
        know(documents);
      }),
    putBeside: async (place) => {
      let placed: readonly Placed[] = place([], []);
      const fault = await write(async () => {
        // Read and written in one piece: no other window comes between.
        const work = database.transaction('documents', 'readwrite');
        const [keys, values] = await Promise.all([work.store.getAllKeys(), work.store.getAll()]);
        const read = values.map(readOwnDocument);
        placed = place(
          read.flatMap((each) => (each.ok ? each.value : [])),
          keys,
        );
        const fresh = placed.flatMap(({ own, isNew }) => (isNew ? own : []));
        await Promise.all([...fresh.map((own) => work.store.add(own, own.key)), work.done]);
        know(placed.map(({ own }) => own));
      });
      return { placed, fault };
    },
    remove: (keys) =>
      write(async () => {
        const work = database.transaction('documents', 'readwrite');
        const kept = await Promise.all(keys.map((key) => work.store.get(key)));
        const mine = keys.filter((key, at) => addedOf(kept[at]) === known.get(key));
        await Promise.all([...mine.map((key) => work.store.delete(key)), work.done]);
      }, 'not-removed'),
    removeAside: () => write(() => database.clear('aside'), 'not-removed'),
  };
}

function addedOf(kept: unknown): unknown {
  return typeof kept === 'object' && kept !== null && 'added' in kept ? kept.added : undefined;
}

const CODES: Readonly<Record<string, KeepFault['code']>> = {
  VersionError: 'newer-storage',
  QuotaExceededError: 'storage-full',
};

function keepFault(error: unknown, otherwise: KeepFault['code']): KeepFault {
  const name = error instanceof Error ? error.name : '';
  return { code: CODES[name] ?? otherwise, reason: error instanceof Error ? error.message : String(error) };
}
