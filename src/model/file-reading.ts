import type { OwnDocument } from './own-document.ts';
import type { ReadResult } from './read-published.ts';
import type { RecallingDocument } from './recalling-document.ts';

/** In bytes; a larger file is said to be too large and left. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** What came of a file: its documents; of a file of saved documents those, or why not; no answer in time; given up by the reader; or a mistake of ours, in its words. */
export type ReadOutcome =
  | { readonly status: 'read'; readonly documents: readonly RecallingDocument[] }
  | { readonly status: 'saved'; readonly saved: ReadResult<readonly OwnDocument[]> }
  | { readonly status: 'late'; readonly seconds: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'broken'; readonly reason: string };

/** The way to the reading of files, which may take long and is done elsewhere. */
export interface FileReading {
  /** One file after the other: the next may be handed in when this one has come out. Never rejects. */
  readonly read: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ReadOutcome>;
  /** Gives up the file that is being read: its `read` says `cancelled`. */
  readonly cancel: () => void;
}
