import type { OwnDocument } from '../model/own-document.ts';

/** Why own documents are not kept beyond this visit, could not be written or shown; the words are in the message files. */
export interface KeepFault {
  readonly code:
    'no-storage' | 'newer-storage' | 'storage-full' | 'storage-broken' | 'not-removed' | 'not-joined';
  /** In the words of the browser, or of whatever broke. */
  readonly reason: string;
}

/** One text that a file gave. */
export interface AddedText {
  readonly id: string;
  /** How many texts it cites, and how many mentions could not be decided. */
  readonly cites: number;
  readonly undecided: number;
  /** `gap-closed`: it was cited, and not here; `version`: another text of this symbol is here and stays. */
  readonly arrival: 'new' | 'gap-closed' | 'version';
}

/** What came of a file somebody offered. */
export interface FileOutcome {
  /** As {@link OwnDocument.key} without a number. */
  readonly path: string;
  readonly status: 'added' | 'replaced' | 'unchanged' | 'failed' | 'cancelled';
  readonly texts: readonly AddedText[];
  /** Why nothing was added, or what is odd about what was; codes of issues. */
  readonly issues: readonly { readonly code: string; readonly detail: Readonly<Record<string, string>> }[];
}

/** The reader's own documents, and what is being done about them. */
export interface OwnState {
  /** Where they are kept: not known yet, in this browser, or only as long as the page is open. */
  readonly keeping: 'asking' | 'browser' | 'visit';
  readonly fault: KeepFault | null;
  readonly documents: readonly OwnDocument[];
  /** What was kept and cannot be read any more, as it was found: set aside, not lost. */
  readonly aside: readonly unknown[];
  /** Files read so far, and the one that is being read; null when nothing is. */
  readonly work: { readonly done: number; readonly total: number; readonly name: string } | null;
  /** They are being put beside the corpus, and not all of them are there yet. */
  readonly joining: boolean;
  /** Of the files offered last. */
  readonly outcomes: readonly FileOutcome[];
  /** What was removed last, to be taken back until something is added, or the page is closed. */
  readonly removed: readonly OwnDocument[];
}

export const NO_OWN_DOCUMENTS: OwnState = {
  keeping: 'asking',
  fault: null,
  documents: [],
  aside: [],
  work: null,
  joining: false,
  outcomes: [],
  removed: [],
};

/** A file somebody offers. */
export interface OfferedFile {
  /** Its name, with the folders it was dropped with. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** Its name was made for it, or is that of another offered with it: it takes nothing's place. */
  readonly unnamed?: boolean;
}

/** Everything a person can do with own documents. Nothing here rejects: what went wrong is in {@link OwnState}. */
export interface OwnDesk {
  /**
   * Reads files one after the other and puts their documents beside the corpus; a `.json` is taken for an export. Gives what
   * came of each.
   */
  readonly add: (files: readonly OfferedFile[]) => Promise<readonly FileOutcome[]>;
  /** Stops reading; what has been read stays. */
  readonly cancel: () => void;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** Takes back what was removed last; where its name has been given away since, it gets another. */
  readonly restore: () => Promise<void>;
  readonly removeAside: () => Promise<void>;
}
