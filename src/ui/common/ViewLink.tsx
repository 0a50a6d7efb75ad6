import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { formatViewUrl } from '../../state/view-url.ts';
import type { View } from '../../state/view.ts';
import { useRecalling, useStore } from './use-recalling.ts';

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What of the view changes; the rest stays as it is. */
  readonly to: Partial<View>;
  readonly ref?: React.Ref<HTMLAnchorElement>;
}

/**
 * A link to another view of this page. It has a true address, so that "open in a new tab" and "copy link" work;
 * a plain click changes the state without leaving.
 */
export function ViewLink({ to, onClick, children, ...rest }: ViewLinkProps) {
  const store = useStore();
  const view = useRecalling((state) => state.view);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    store.setState((state) => ({ view: { ...state.view, ...to }, hover: null }));
  };
  return (
    <a {...rest} href={formatViewUrl({ ...view, ...to }) || '?'} onClick={follow}>
      {children}
    </a>
  );
}
