import type { KeepFault } from '../state/own-documents.ts';
import type { Keeping } from '../state/own-documents-desk.ts';

/** Keeping that is there before the browser's storage is. */
export interface LateKeeping {
  readonly keeping: Keeping;
  /** Keys of what was put or removed before the storage was open: what is found under them is out of date. */
  readonly touched: ReadonlySet<string>;
  /** The storage is open, or null where there is none: what was waiting is written to it in the order it came. */
  readonly open: (kept: Keeping | null) => void;
}

/** @param onFault what went wrong with something that had to wait, and was said to be going well */
export function lateKeeping(onFault: (fault: KeepFault) => void): LateKeeping {
  const touched = new Set<string>();
  let isOpen = false;
  let open: (kept: Keeping) => void = () => {};
  const storage = new Promise<Keeping>((resolve) => (open = resolve));
  let last: Promise<unknown> = storage;
  const inTurn = (keys: readonly string[], write: (kept: Keeping) => Promise<KeepFault | null>) => {
    const written = last.then(() => storage).then(write);
    last = written.catch(() => null);
    if (isOpen) return written;
    for (const key of keys) touched.add(key);
    void written.then(
      (fault) => fault && onFault(fault),
      (error: unknown) => onFault({ code: 'storage-broken', reason: String(error) }),
    );
    return Promise.resolve(null);
  };
  return {
    keeping: {
      put: (documents) =>
        inTurn(
          documents.map(({ key }) => key),
          (kept) => kept.put(documents),
        ),
      remove: (keys) => inTurn(keys, (kept) => kept.remove(keys)),
      removeAside: () => inTurn([], (kept) => kept.removeAside()),
    },
    touched,
    open: (kept) => {
      isOpen = true;
      open(kept ?? NOTHING_KEPT);
    },
  };
}

/** Where the browser keeps nothing, nothing can go wrong with keeping. */
const NOTHING_KEPT: Keeping = {
  put: () => Promise.resolve(null),
  remove: () => Promise.resolve(null),
  removeAside: () => Promise.resolve(null),
};
