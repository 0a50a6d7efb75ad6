import type { ReactNode } from 'react';
import { setHover } from '../../state/actions.ts';
import type { ReaderTab } from '../../state/view.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useStore } from './use-recalling.ts';
import { ViewLink } from './ViewLink.tsx';

interface NodeLinkProps {
  readonly id: string;
  readonly tab?: ReaderTab;
  readonly place?: string | null;
  readonly className?: string;
  readonly label?: string;
  /** The short form of the symbol where nothing else is given. */
  readonly children?: ReactNode;
}

/** A link that opens a text or gap; pointing at it lights its node on the map. */
export function NodeLink({ id, tab = 'text', place = null, className, label, children }: NodeLinkProps) {
  const store = useStore();
  const light = () => setHover(store, { kind: 'node', id });
  const dim = () => setHover(store, null);
  return (
    <ViewLink
      to={{ selection: { kind: 'node', id, tab, place } }}
      className={className ?? 'node-link'}
      aria-label={label}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {children ?? shortName(id)}
    </ViewLink>
  );
}
