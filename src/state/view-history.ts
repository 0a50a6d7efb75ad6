import { goTo } from './actions.ts';
import type { RecallingStore } from './store.ts';
import { formatViewUrl, parseViewUrl } from './view-url.ts';
import type { Selection, View } from './view.ts';

/** The address bar and its history, handed in so that this room knows no window. */
export interface AddressBar {
  /** The present query, with its question mark. */
  readonly query: () => string;
  readonly push: (query: string) => void;
  readonly replace: (query: string) => void;
  /** Calls back when the person goes back or forward; gives the way to stop it. */
  readonly onTravel: (listener: () => void) => () => void;
}

/**
 * Keeps the view and the address the same. What a person would call another page (another selection, stage, look or
 * choice of texts) is a step in the history. However far the brush is moved in a row, it is one step; the language only changes the
 * present step, and so does going from change to change within one comparison.
 * @returns the way to stop.
 */
export function followAddress(store: RecallingStore, address: AddressBar): () => void {
  let brushing = false;
  const stopTravel = address.onTravel(() => {
    brushing = false;
    goTo(store, parseViewUrl(address.query()));
  });
  const stopStore = store.subscribe(({ view }, { view: before }) => {
    if (view === before) return;
    const query = formatViewUrl(view);
    if (query === formatViewUrl(parseViewUrl(address.query()))) return;
    const other = isStep(view, before);
    const brushed = view.sessions !== before.sessions;
    if (other || (brushed && !brushing)) address.push(query);
    else address.replace(query);
    brushing = !other && (brushed || brushing);
  });
  return () => {
    stopTravel();
    stopStore();
  };
}

function isStep(view: View, before: View): boolean {
  if (view.stage !== before.stage || view.filter !== before.filter) return true;
  if (view.colour !== before.colour || view.size !== before.size || view.order !== before.order) return true;
  return view.selection !== before.selection && !isSameComparison(view.selection, before.selection);
}

/** The same two texts, wherever in them. */
function isSameComparison(a: Selection, b: Selection): boolean {
  return a.kind === 'comparison' && b.kind === 'comparison' && a.left === b.left && a.right === b.right;
}
