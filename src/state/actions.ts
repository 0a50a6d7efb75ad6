import type { MapCamera } from './map-camera.ts';
import { soughtWords } from './sought-words.ts';
import type { Hover, RecallingStore } from './store.ts';
import type { TextFilter } from './text-filter.ts';
import type { Comparing, InterfaceLanguage, ReaderTab, Selection, View } from './view.ts';

/** Everything a person can change; each is one step from one state to the next. Same value, no step. */

/**
 * Goes to another view: what is given changes, the rest stays, and nothing is pointed at any more. This is the one road
 * of all links and of the browser's history; going where one is already is no step.
 */
export function goTo(store: RecallingStore, to: Partial<View>): void {
  if (changeIfOther(store, to)) setHover(store, null);
}

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

/** Arranges the comparison that is open, or goes to a clause of it. No comparison open: nothing happens. */
export function arrangeComparison(
  store: RecallingStore,
  to: Partial<Pick<Comparing, 'place' | 'form' | 'changesOnly' | 'language'>>,
): void {
  const { selection } = store.getState().view;
  if (selection.kind === 'comparison') select(store, { ...selection, ...to });
}

/** Looks for words; what holds none, or only some, changes nothing. */
export function selectWording(store: RecallingStore, text: string): void {
  const words = soughtWords(text);
  if (words !== null) select(store, { kind: 'wording', words });
}

export function selectNothing(store: RecallingStore): void {
  select(store, { kind: 'none' });
}

function select(store: RecallingStore, selection: Selection): void {
  changeIfOther(store, { selection });
}

/** Another tab of the text that is open; the paragraph asked for is kept. Nothing open: nothing happens. */
export function setTab(store: RecallingStore, tab: ReaderTab): void {
  const { selection } = store.getState().view;
  if (selection.kind === 'node') select(store, { ...selection, tab });
}

/** First and last session shown, inclusive; null shows all. */
export function setSessions(store: RecallingStore, sessions: View['sessions']): void {
  changeIfOther(store, { sessions });
}

/** Another choice of texts; what is not given stays as it is. */
export function setFilter(store: RecallingStore, to: Partial<TextFilter>): void {
  changeIfOther(store, { filter: { ...store.getState().view.filter, ...to } });
}

/** Where the camera of the map has come to rest; null sees all of it. */
export function setCamera(store: RecallingStore, camera: MapCamera | null): void {
  changeIfOther(store, { camera });
}

export function setLanguage(store: RecallingStore, language: InterfaceLanguage | null): void {
  changeIfOther(store, { language });
}

/** The language to read texts in where they are here in it; null follows the interface. */
export function setTextLanguage(store: RecallingStore, textLanguage: string | null): void {
  changeIfOther(store, { textLanguage });
}

/** What the pointer or the keyboard is on; null when on nothing. */
export function setHover(store: RecallingStore, hover: Hover): void {
  if (!sameValue(store.getState().hover, hover)) store.setState({ hover });
}

/** The one place where the view is written. */
function changeIfOther(store: RecallingStore, to: Partial<View>): boolean {
  const { view } = store.getState();
  const entries = Object.entries(to).filter(([name, value]) => !sameValue(view[name as keyof View], value));
  if (entries.length === 0) return false;
  const next = { ...view, ...Object.fromEntries(entries) };
  store.setState({ view: 'camera' in to || isSameMap(view, next) ? next : { ...next, camera: null } });
  return true;
}

/** Other sessions, another filter or another kind of map fill the stage anew. A table is looked at beside a timeline. */
function isSameMap(view: View, next: View): boolean {
  const isNetwork = (one: View) => one.stage === 'network';
  return (
    view.sessions === next.sessions && view.filter === next.filter && isNetwork(view) === isNetwork(next)
  );
}

/** The same, or records (pairs, lists) of the same entries. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => sameValue(right.get(key), value));
}
