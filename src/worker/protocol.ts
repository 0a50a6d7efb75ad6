import type { OwnDocument } from '../model/own-document.ts';
import type { ReadResult } from '../model/read-published.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

/** Page to worker: read this file. `job` comes back with the answer. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly job: number;
  /** Name of the file without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Worker to page: what the file holds; of documents saved before those, or why not; or why reading broke, in the words of whatever broke, which is a mistake of ours. */
export type ReadAnswer =
  | { readonly kind: 'read'; readonly job: number; readonly documents: readonly RecallingDocument[] }
  | { readonly kind: 'saved'; readonly job: number; readonly saved: ReadResult<readonly OwnDocument[]> }
  | { readonly kind: 'broken'; readonly job: number; readonly reason: string };
