import { growClauses } from '../lineage/own/grow-clauses.ts';
import type { OwnLineage } from '../lineage/own/own-lineage.ts';
import type { OwnClauses, RecallingStore } from './store.ts';

/** From now on, own documents are traced as soon as they stand beside the corpus and somebody has asked for its clauses. */
export function followClauses(store: RecallingStore, lineage: OwnLineage): void {
  store.subscribe(({ corpus, clauses }, before) => {
    if (corpus !== before.corpus || clauses !== before.clauses) void traceOwnClauses(store, lineage);
  });
  void traceOwnClauses(store, lineage);
}

async function traceOwnClauses(store: RecallingStore, lineage: OwnLineage): Promise<void> {
  const { corpus, clauses } = store.getState();
  if (corpus.status !== 'ready' || corpus.published === undefined) return;
  if (clauses?.status !== 'ready' || clauses.own !== undefined) return;
  const published = clauses.clauses;
  const say = (own: OwnClauses) => {
    // What was asked of another corpus is of no use to this one.
    if (store.getState().corpus === corpus) store.setState({ clauses: { ...clauses, own } });
  };
  say({ status: 'tracing', done: 0, total: 0 });
  const traced = await lineage.trace((done, total) => say({ status: 'tracing', done, total }));
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
