import { useId, type ReactNode } from 'react';
import { ViewLink } from '../common/ViewLink.tsx';
import type { DocumentMention } from './document-index.ts';
import { FloatingCard } from './FloatingCard.tsx';
import { UndecidedMention } from './UndecidedMention.tsx';
import { useCardTimes } from './use-card-times.ts';

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

/** The card's machinery comes with the card: a text has hundreds of citations, and nearly none of them is pointed at. */
function CitationAnchor({ target, source, uncertain, children }: CitationAnchorProps) {
  const cardId = useId();
  const { anchor, show, onPointed, onReached, onLeft } = useCardTimes(source, target);
  return (
    <>
      <ViewLink
        to={{ selection: { kind: 'node', id: target, tab: 'text', place: null } }}
        className="citation"
        data-uncertain={uncertain || undefined}
        aria-describedby={anchor ? cardId : undefined}
        onMouseEnter={(event) => onPointed(event.currentTarget)}
        onMouseLeave={onLeft}
        onFocus={({ currentTarget: link }) => {
          if (link.matches(':focus-visible')) show(link);
        }}
        onBlur={() => show(null)}
      >
        {children}
      </ViewLink>
      {anchor && (
        <FloatingCard
          id={cardId}
          anchor={anchor}
          citation={{ source, target, uncertain }}
          onMouseEnter={onReached}
          onMouseLeave={onLeft}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}
