import type { CitationNetwork } from '../graph/citation-network.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import { inOrderOfTime } from '../layout/in-order-of-time.ts';
import { growIndex } from '../lineage/own/index-growth.ts';
import type { OwnLineage, WorkedOut } from '../lineage/own/own-lineage.ts';
import type { OwnDocument } from '../model/own-document.ts';
import type { KeepFault } from './own-documents.ts';
import type { Corpus } from './selectors/corpus.ts';
import type { ClausesState, DocumentState, RecallingStore, State } from './store.ts';

/** A corpus with own documents beside it, and those as they are read, by row. */
export interface JoinedCorpus {
  readonly corpus: Corpus;
  readonly own: ReadonlyMap<number, DocumentState>;
}

/** Puts own documents beside a corpus; without any, it is the published one. */
export async function joinCorpus(
  { index, graph, published = index }: Corpus,
  documents: readonly OwnDocument[],
  lineage: OwnLineage,
): Promise<WorkedOut<JoinedCorpus>> {
  if (documents.length === 0) {
    const bare = published === index ? graph : networkFromIndex(published);
    return {
      ok: true,
      value: { corpus: { status: 'ready', index: published, graph: bare }, own: new Map() },
    };
  }
  const read = documents.map(({ document }) => document);
  const grown = await lineage.join(published, read);
  if (!grown.ok) return grown;
  await lineage.turn();
  const joined = growIndex(published, grown.value);
  const rows = published.documents.node.length;
  const own = grown.value.order.flatMap((at, row): [number, DocumentState][] => {
    const document = read[at];
    return document ? [[rows + row, { status: 'ready', document }]] : [];
  });
  await lineage.turn();
  const network = networkFromIndex(joined);
  for (const look of FIRST_LOOKS) {
    // oxlint-disable-next-line no-await-in-loop
    await lineage.turn();
    look(network);
  }
  const corpus: Corpus = { status: 'ready', index: joined, graph: network, published };
  return { ok: true, value: { corpus, own: new Map(own) } };
}

/** What the page asks of a network first, and is kept with it: worked out before, and not while the page is drawn. */
const FIRST_LOOKS: readonly ((network: CitationNetwork) => unknown)[] = [
  inOrderOfTime,
  (network) => network.forEachNode(() => {}),
  (network) => network.texts.id.slice(0, 1).map((id) => network.inDegree(id)),
  (network) => network.texts.id.slice(0, 1).map((id) => network.outDegree(id)),
];

/**
 * Puts the own documents of the state beside the corpus, and takes away those that are there no more: published rows stay
 * as they are. Nothing happens while there is no corpus. Where the documents change meanwhile, whoever changed them shows
 * them.
 */
export async function showOwnDocuments(store: RecallingStore, lineage: OwnLineage): Promise<void> {
  const { corpus, own } = store.getState();
  if (corpus.status !== 'ready') return;
  const change = (to: { readonly joining: boolean; readonly fault?: KeepFault | null }) =>
    store.setState((state) => ({ own: { ...state.own, ...to } }));
  change({ joining: own.documents.length > 0 });
  const joined = await joinCorpus(corpus, own.documents, lineage);
  const now = store.getState();
  if (now.own.documents !== own.documents) return;
  if (publishedIn(now) !== publishedIn({ corpus })) return change({ joining: false });
  if (!joined.ok) return change({ joining: false, fault: notJoined(joined.reason) });
  store.setState(withJoined(joined.value));
  change({ joining: false, ...(now.own.fault?.code === 'not-joined' && { fault: null }) });
}

/** What own documents could not be put beside the corpus for. */
export function notJoined(reason: string): KeepFault {
  return { code: 'not-joined', reason };
}

/** The corpus takes the place of the one that is there; what was traced of other own documents is let go. */
function withJoined({ corpus, own }: JoinedCorpus): (state: State) => Partial<State> {
  const rows = (corpus.published ?? corpus.index).documents.node.length;
  return ({ documents, clauses }) => ({
    corpus,
    documents: new Map([...[...documents].filter(([row]) => row < rows), ...own]),
    clauses: untraced(clauses),
  });
}

function untraced(clauses: ClausesState | null): ClausesState | null {
  if (clauses?.status !== 'ready') return clauses;
  return { status: 'ready', clauses: clauses.published ?? clauses.clauses };
}

function publishedIn({ corpus }: Pick<State, 'corpus'>): unknown {
  return corpus.status === 'ready' ? (corpus.published ?? corpus.index) : null;
}
