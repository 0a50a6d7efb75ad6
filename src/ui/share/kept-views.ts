import { readSavedViews, writeSavedViews, type SavedView } from '../../state/saved-views.ts';

export const VIEWS_KEY = 'recalling.views';
/** What other versions kept, one text a line, as it was found. */
const ASIDE_KEY = 'recalling.views.aside';

export interface KeptViews {
  readonly views: readonly SavedView[];
  /** What this version could not read; null where there is nothing of the kind. */
  readonly aside: string | null;
}

/** The views this browser keeps. What is there and cannot be read is set aside first, so that nothing overwrites it. */
export function loadViews(): KeptViews {
  try {
    const kept = localStorage.getItem(VIEWS_KEY);
    const { views, unreadable } = readSavedViews(kept);
    if (kept !== null && unreadable) {
      const before = localStorage.getItem(ASIDE_KEY);
      localStorage.setItem(ASIDE_KEY, before === null ? kept : `${before}\n${kept}`);
      localStorage.removeItem(VIEWS_KEY);
    }
    return { views, aside: localStorage.getItem(ASIDE_KEY) };
  } catch {
    return { views: [], aside: null };
  }
}

/** @returns false where the browser keeps nothing for this page */
export function keepViews(views: readonly SavedView[]): boolean {
  try {
    // What another window may have put there meanwhile, and cannot be read, is not written over.
    loadViews();
    if (readSavedViews(localStorage.getItem(VIEWS_KEY)).unreadable) return false;
    localStorage.setItem(VIEWS_KEY, writeSavedViews(views));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was set aside. */
export function dropAside(): void {
  try {
    localStorage.removeItem(ASIDE_KEY);
  } catch {
    // Where nothing can be removed, nothing was found.
  }
}
