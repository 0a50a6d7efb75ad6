import { growClauses } from '../lineage/own/grow-clauses.ts';
import { OVERTAKEN, type OwnLineage } from '../lineage/own/own-lineage.ts';
import type { OwnClauses, RecallingStore } from './store.ts';

/** From now on, own documents are traced as soon as they stand beside the corpus and somebody has asked for its clauses. */
export function followClauses(store: RecallingStore, lineage: OwnLineage): void {
  store.subscribe(({ corpus, clauses, own }, before) => {
    const joined = before.own.joining && !own.joining;
    if (joined || corpus !== before.corpus || clauses !== before.clauses)
      void traceOwnClauses(store, lineage);
  });
  void traceOwnClauses(store, lineage);
}

async function traceOwnClauses(store: RecallingStore, lineage: OwnLineage): Promise<void> {
  const { corpus, clauses, own: documents } = store.getState();
  // What is being joined overtakes what is traced now.
  if (documents.joining) return;
  if (corpus.status !== 'ready' || corpus.published === undefined) return;
  if (clauses?.status !== 'ready' || clauses.own !== undefined) return;
  const published = clauses.clauses;
  const say = (own: OwnClauses | null) => {
    // What was asked of another corpus is of no use to this one.
    if (store.getState().corpus === corpus) store.setState({ clauses: own ? { ...clauses, own } : clauses });
  };
  say({ status: 'tracing', done: 0, total: 0 });
  const traced = await lineage.trace((done, total) => say({ status: 'tracing', done, total }));
  if (!traced.ok && traced.reason === OVERTAKEN) return say(null);
  if (!traced.ok) return say({ status: 'failed', reason: traced.reason });
  if (store.getState().corpus !== corpus) return;
  const { read, unread } = traced.value;
  store.setState({
    clauses: {
      status: 'ready',
      clauses: growClauses(published, traced.value),
      published,
      own: { status: 'traced', read, unread },
    },
  });
}
