import { readPublishedClauses } from '../model/read-published.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import { fetchFault } from './fetch-fault.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import type { ClausesState, RecallingStore } from './store.ts';

const CLAUSES = 'clauses.json';

/**
 * Fetches the clauses beside the published index. What is here, under way or not published is not asked for again; what
 * failed is. A corpus without the file has no histories of clauses, which is no fault.
 */
export async function loadClauses(store: RecallingStore, fetchJson: FetchJson): Promise<void> {
  const { clauses } = store.getState();
  const index = publishedIndex(store);
  if (index === null || (clauses !== null && clauses.status !== 'failed')) return;
  store.setState({ clauses: { status: 'loading' } });
  const fetched = await fetchJson(CLAUSES);
  // Another corpus may have come meanwhile: its clauses are others.
  if (publishedIndex(store) === index) store.setState({ clauses: clausesFrom(fetched, index) });
}

/** The index that the clauses stand beside: the reader's own documents are not in it. */
function publishedIndex(store: RecallingStore): CorpusIndex | null {
  const { corpus } = store.getState();
  return corpus.status === 'ready' ? (corpus.published ?? corpus.index) : null;
}

function clausesFrom(fetched: Fetched, index: CorpusIndex): ClausesState {
  if (fetched.status === 'missing') return { status: 'none' };
  if (fetched.status !== 'ok') return { status: 'failed', fault: fetchFault(fetched, CLAUSES) };
  const read = readPublishedClauses(fetched.json, index);
  if (read.ok) return { status: 'ready', clauses: read.value };
  return { status: 'failed', fault: { ...read.fault, detail: { file: CLAUSES, ...read.fault.detail } } };
}
