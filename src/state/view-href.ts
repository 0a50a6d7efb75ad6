import type { State } from './store.ts';
import { formatViewUrl } from './view-url.ts';
import type { View } from './view.ts';

/**
 * A selector of the address of another view: what is given changes, the rest is as it stands. It is the same string as
 * long as nothing else of the view changes, so that who follows it is left alone when only the given part does; and it
 * is not written anew for states with the same view.
 */
export function viewHref(to: Partial<View>): (state: Pick<State, 'view'>) => string {
  let known: { readonly view: View; readonly href: string } | null = null;
  return ({ view }) => {
    if (known?.view !== view) known = { view, href: formatViewUrl({ ...view, ...to }) || '?' };
    return known.href;
  };
}
