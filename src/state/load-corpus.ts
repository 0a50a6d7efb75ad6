import { networkFromIndex } from '../graph/network-from-index.ts';
import { readCorpusIndex } from '../model/read-published.ts';
import { fetchFault } from './fetch-fault.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import type { Corpus } from './selectors/corpus.ts';
import type { JoinedCorpus } from './show-own-documents.ts';
import type { CorpusState, RecallingStore } from './store.ts';

const INDEX = 'index.json';

/**
 * Fetches the corpus's index, checks it and makes the graph; the state says how far it is and what stands in the way.
 * @param join puts the reader's own documents beside it
 */
export async function loadCorpus(
  store: RecallingStore,
  fetchJson: FetchJson,
  join: (corpus: Corpus) => Promise<JoinedCorpus> = alone,
): Promise<void> {
  store.setState({ corpus: { status: 'loading' } });
  const published = corpusFrom(await fetchJson(INDEX));
  if (published.status !== 'ready') {
    store.setState({ corpus: published, documents: new Map(), clauses: null });
    return;
  }
  const { corpus, own } = await join(published);
  store.setState({ corpus, documents: own, clauses: null });
}

const alone = (corpus: Corpus) => Promise.resolve({ corpus, own: new Map() });

function corpusFrom(fetched: Fetched): CorpusState {
  if (fetched.status === 'missing') return { status: 'failed', fault: { code: 'no-corpus', detail: {} } };
  if (fetched.status !== 'ok') return { status: 'failed', fault: fetchFault(fetched, INDEX) };
  const read = readCorpusIndex(fetched.json);
  if (!read.ok) return { status: 'failed', fault: read.fault };
  return { status: 'ready', index: read.value, graph: networkFromIndex(read.value) };
}
