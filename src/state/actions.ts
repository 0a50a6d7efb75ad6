import type { Hover, RecallingStore } from './store.ts';
import type { InterfaceLanguage, ReaderTab, Selection, StageView, View } from './view.ts';

/** Everything a person can change; each is one step from one state to the next. Same value, no step. */

/** Opens a text or gap, at a paragraph where one is given. */
export function selectNode(
  store: RecallingStore,
  id: string,
  where: { readonly tab?: ReaderTab; readonly place?: string | null } = {},
): void {
  select(store, { kind: 'node', id, tab: where.tab ?? 'text', place: where.place ?? null });
}

/** Opens the evidence of one citation. */
export function selectEdge(store: RecallingStore, source: string, target: string): void {
  select(store, { kind: 'edge', source, target });
}

export function selectNothing(store: RecallingStore): void {
  select(store, { kind: 'none' });
}

function select(store: RecallingStore, selection: Selection): void {
  if (!sameValues(store.getState().view.selection, selection)) changeView(store, { selection });
}

/** Another tab of the text that is open; the paragraph asked for is kept. Nothing open: nothing happens. */
export function setTab(store: RecallingStore, tab: ReaderTab): void {
  const { selection } = store.getState().view;
  if (selection.kind === 'node') select(store, { ...selection, tab });
}

export function setStage(store: RecallingStore, stage: StageView): void {
  if (store.getState().view.stage !== stage) changeView(store, { stage });
}

/** First and last session shown, inclusive; null shows all. */
export function setSessions(store: RecallingStore, sessions: View['sessions']): void {
  const before = store.getState().view.sessions;
  if (before?.[0] !== sessions?.[0] || before?.[1] !== sessions?.[1]) changeView(store, { sessions });
}

export function setLanguage(store: RecallingStore, language: InterfaceLanguage | null): void {
  if (store.getState().view.language !== language) changeView(store, { language });
}

/** The language to read texts in where they are here in it; null follows the interface. */
export function setTextLanguage(store: RecallingStore, textLanguage: string | null): void {
  if (store.getState().view.textLanguage !== textLanguage) changeView(store, { textLanguage });
}

/** What the pointer or the keyboard is on; null when on nothing. */
export function setHover(store: RecallingStore, hover: Hover): void {
  if (!sameValues(store.getState().hover, hover)) store.setState({ hover });
}

function changeView(store: RecallingStore, change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Flat records of strings and nulls with the same entries. */
function sameValues(a: object | null, b: object | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
