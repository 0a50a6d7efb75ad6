const KEY = 'recalling.searches';
const MOST = 6;
/** What is longer was pasted, and is not kept. */
const LONGEST = 120;

/** What was searched for on this browser, the last first; nothing where nothing may be stored. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((query): query is string => typeof query === 'string' && query.trim() !== '')
      .map((query) => query.slice(0, LONGEST))
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function keepSearch(query: string): void {
  if (query === '' || query.length > LONGEST) return;
  const others = recentSearches().filter((other) => other !== query);
  store(JSON.stringify([query, ...others].slice(0, MOST)));
}

export function forgetSearches(): void {
  store(null);
}

function store(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // Nothing may be stored here: the next search begins without the last.
  }
}
