import {
  autoUpdate,
  flip,
  FloatingPortal,
  offset,
  safePolygon,
  shift,
  useDismiss,
  useFloating,
  useFocus,
  useHover,
  useInteractions,
  useRole,
} from '@floating-ui/react';
import { useState, type ReactNode } from 'react';
import { setHover } from '../../state/actions.ts';
import { useStore } from '../common/use-recalling.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { CitationCard } from './CitationCard.tsx';
import type { DocumentMention } from './document-index.ts';
import { UndecidedMention } from './UndecidedMention.tsx';

interface CitationLinkProps {
  readonly mention: DocumentMention;
  /** Id of the citing text. */
  readonly source: string;
  readonly children: ReactNode;
}

/** A citation in running text: leads to the cited text, tells of it on a card, lights its line on the map. */
export function CitationLink({ mention, source, children }: CitationLinkProps) {
  const { target } = mention.citation;
  if (target === null) return <UndecidedMention mention={mention}>{children}</UndecidedMention>;
  return (
    <CitationAnchor target={target} source={source} uncertain={mention.citation.status !== 'resolved'}>
      {children}
    </CitationAnchor>
  );
}

interface CitationAnchorProps {
  readonly target: string;
  readonly source: string;
  readonly uncertain: boolean;
  readonly children: ReactNode;
}

function CitationAnchor({ target, source, uncertain, children }: CitationAnchorProps) {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const { floatingStyles, context } = useFloating({
    elements: { reference: anchor, floating: card },
    open,
    onOpenChange: (next) => {
      setOpen(next);
      setHover(store, next ? { kind: 'edge', source, target } : null);
    },
    placement: 'bottom-start',
    middleware: [offset(6), flip(), shift({ padding: 12 })],
    whileElementsMounted: autoUpdate,
  });
  const { getReferenceProps, getFloatingProps } = useInteractions([
    useHover(context, { delay: { open: 120, close: 80 }, handleClose: safePolygon() }),
    useFocus(context),
    useDismiss(context),
    useRole(context, { role: 'tooltip' }),
  ]);
  return (
    <>
      <ViewLink
        ref={setAnchor}
        to={{ selection: { kind: 'node', id: target, tab: 'text', place: null } }}
        className="citation"
        data-uncertain={uncertain || undefined}
        {...getReferenceProps()}
      >
        {children}
      </ViewLink>
      {open && (
        <FloatingPortal>
          <div ref={setCard} className="card" style={floatingStyles} {...getFloatingProps()}>
            <CitationCard source={source} target={target} uncertain={uncertain} />
          </div>
        </FloatingPortal>
      )}
    </>
  );
}
