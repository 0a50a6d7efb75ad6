import {
  autoUpdate,
  flip,
  FloatingPortal,
  offset,
  shift,
  useDismiss,
  useFloating,
  useInteractions,
} from '@floating-ui/react';
import { useState } from 'react';
import { CitationCard, type CitationCardProps } from './CitationCard.tsx';

interface FloatingCardProps {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly citation: CitationCardProps;
  /** The pointer comes to it, or leaves it. */
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  /** Escape was pressed, or something else pointed at. */
  readonly onClose: () => void;
}

/** The card of a citation, beside its link, above everything. */
export function FloatingCard({ id, anchor, citation, onClose, ...pointer }: FloatingCardProps) {
  const [card, setCard] = useState<HTMLElement | null>(null);
  const { floatingStyles, context } = useFloating({
    elements: { reference: anchor, floating: card },
    open: true,
    onOpenChange: (open) => {
      if (!open) onClose();
    },
    placement: 'bottom-start',
    middleware: [offset(6), flip(), shift({ padding: 12 })],
    whileElementsMounted: autoUpdate,
  });
  const { getFloatingProps } = useInteractions([useDismiss(context)]);
  return (
    <FloatingPortal>
      <div
        ref={setCard}
        id={id}
        role="tooltip"
        className="card"
        style={floatingStyles}
        {...getFloatingProps(pointer)}
      >
        <CitationCard {...citation} />
      </div>
    </FloatingPortal>
  );
}
