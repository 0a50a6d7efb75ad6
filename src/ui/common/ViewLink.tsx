import { useMemo, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { goTo } from '../../state/actions.ts';
import { viewHref } from '../../state/view-href.ts';
import type { View } from '../../state/view.ts';
import { useRecalling, useStore } from './use-recalling.ts';

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What of the view changes; the rest stays as it is. */
  readonly to: Partial<View>;
}

/**
 * A link to another view of this page. It has a true address, so that "open in a new tab" and "copy link" work;
 * a plain click changes the state without leaving.
 */
export function ViewLink({ to, onClick, children, ...rest }: ViewLinkProps) {
  const store = useStore();
  const href = useRecalling(useMemo(() => viewHref(to), [to]));
  const opens = to.selection !== undefined && to.selection.kind !== 'none';
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    goTo(store, to);
  };
  return (
    <a {...rest} href={href} data-opens={opens || undefined} onClick={follow}>
      {children}
    </a>
  );
}
