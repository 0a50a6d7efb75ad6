/** What came of asking for a file: its content, nothing there, not JSON, or no answer. */
export type Fetched =
  | { readonly status: 'ok'; readonly json: unknown }
  | { readonly status: 'missing' }
  | { readonly status: 'not-json' }
  | { readonly status: 'unreachable'; readonly reason: string };

/** The way to the corpus's files, handed in; `path` is relative to the index. Never throws. */
export type FetchJson = (path: string) => Promise<Fetched>;
