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

/** What came of asking for a file as it is; like {@link Fetched}, and nobody has looked whether it is JSON. */
export type FetchedText =
  { readonly status: 'ok'; readonly text: string } | Exclude<Fetched, { readonly status: 'ok' | 'not-json' }>;

/** The way to the files whose JSON is read elsewhere. Never throws. */
export type FetchText = (path: string) => Promise<FetchedText>;
