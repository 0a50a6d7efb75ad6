import { readCorpusDocument } from '../model/read-published.ts';
import { fetchFault } from './fetch-fault.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import type { DocumentState, RecallingStore } from './store.ts';

/**
 * Fetches the document of a row of the index's `documents`. What is here or under way is not asked for again;
 * what failed is.
 */
export async function loadDocument(store: RecallingStore, fetchJson: FetchJson, row: number): Promise<void> {
  const { corpus, documents } = store.getState();
  const known = documents.get(row);
  const path = corpus.status === 'ready' ? corpus.index.documents.path[row] : undefined;
  if (path === undefined || (known && known.status !== 'failed')) return;
  put(store, row, { status: 'loading' });
  const fetched = await fetchJson(path);
  // Another corpus may have come meanwhile: its rows are other documents.
  if (store.getState().corpus === corpus) put(store, row, documentFrom(fetched, path));
}

function put(store: RecallingStore, row: number, state: DocumentState): void {
  store.setState(({ documents }) => ({ documents: new Map(documents).set(row, state) }));
}

function documentFrom(fetched: Fetched, path: string): DocumentState {
  if (fetched.status !== 'ok') return { status: 'failed', fault: fetchFault(fetched, path) };
  const read = readCorpusDocument(fetched.json);
  return read.ok ? { status: 'ready', document: read.value } : { status: 'failed', fault: read.fault };
}
