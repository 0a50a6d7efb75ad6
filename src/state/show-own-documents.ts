import { networkFromIndex } from '../graph/network-from-index.ts';
import { joinDocuments } from '../lineage/join-documents.ts';
import type { DocumentState, RecallingStore } from './store.ts';

/**
 * Puts the own documents of the state beside the corpus, and takes away those that are there no more: published rows stay
 * as they are. Nothing happens while there is no corpus.
 */
export function showOwnDocuments(store: RecallingStore): void {
  const { corpus, documents, own } = store.getState();
  if (corpus.status !== 'ready') return;
  const published = corpus.published ?? corpus.index;
  const joined = joinDocuments(
    published,
    own.documents.map(({ document }) => document),
  );
  const rows = published.documents.node.length;
  const states = new Map<number, DocumentState>([...documents].filter(([row]) => row < rows));
  const byDocument = new Map<unknown, DocumentState>(
    own.documents.map(({ document }) => [document, { status: 'ready', document }]),
  );
  joined.documents.forEach((document, row) => {
    const state = byDocument.get(document);
    if (state) states.set(rows + row, state);
  });
  const { index } = joined;
  const beside = index === published ? {} : { published };
  store.setState({
    corpus: { status: 'ready', index, graph: networkFromIndex(index), ...beside },
    documents: states,
  });
}
