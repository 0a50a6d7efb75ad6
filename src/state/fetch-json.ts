/** What came of asking for a file: its content, nothing there, not JSON, no network, or no answer. */
export type Fetched =
  | { readonly status: 'ok'; readonly json: unknown }
  | { readonly status: 'missing' }
  | { readonly status: 'not-json' }
  /** There is no network, and nothing was kept of it. */
  | { readonly status: 'offline' }
  | { readonly status: 'unreachable'; readonly reason: string };

/** The way to the corpus's files, handed in; `path` is relative to the index. Never throws. */
export type FetchJson = (path: string) => Promise<Fetched>;
