import { readOwnDocument, type OwnDocument } from '../model/own-document.ts';
import { numberedKey, OwnPlaces } from '../state/place-own-document.ts';

/** Where the browser keeps what is read, and what could not be read. */
export type Place = 'documents' | 'aside';

/** What stands in one of the two places. */
export interface Found {
  readonly key: string;
  readonly value: unknown;
}

export interface SortedKept {
  readonly documents: readonly OwnDocument[];
  /** What cannot be read, as it was found. */
  readonly aside: readonly unknown[];
  /** What leaves its place, and then what comes to one; all that is not named stays. */
  readonly taken: readonly { readonly from: Place; readonly key: string }[];
  readonly put: readonly { readonly to: Place; readonly key: string; readonly value: unknown }[];
}

/**
 * What is kept, each where it belongs: what cannot be read goes aside, and what this version can read again comes back.
 * Neither takes the place of anything: where the name is another's by now, it gets a number.
 */
export function sortKept(kept: readonly Found[], setAside: readonly Found[]): SortedKept {
  const documents: OwnDocument[] = [];
  const aside: unknown[] = [];
  const taken: SortedKept['taken'][number][] = [];
  const put: SortedKept['put'][number][] = [];
  const namesAside = new Set(setAside.map(({ key }) => key));
  for (const { key, value } of kept) {
    const read = readOwnDocument(value);
    if (read.ok && read.value.key === key) {
      documents.push(read.value);
      continue;
    }
    let free = key;
    for (let copy = 2; namesAside.has(free); copy += 1) free = numberedKey(key, copy);
    namesAside.add(free);
    aside.push(value);
    taken.push({ from: 'documents', key });
    put.push({ to: 'aside', key: free, value });
  }
  const places = new OwnPlaces(documents);
  for (const { key, value } of setAside) {
    const read = readOwnDocument(value);
    if (!read.ok) {
      aside.push(value);
      continue;
    }
    const [placed] = places.place([read.value]);
    taken.push({ from: 'aside', key });
    if (!placed?.isNew) continue;
    const { own } = placed;
    documents.push(own);
    put.push({ to: 'documents', key: own.key, value: own });
  }
  return { documents, aside, taken, put };
}
