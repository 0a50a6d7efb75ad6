import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import type { View } from '../../state/view.ts';
import { ViewLink } from '../common/ViewLink.tsx';

/** What every option of the list knows of itself. */
export interface OptionPlace {
  readonly optionId: string;
  /** The one Enter would choose. */
  readonly active: boolean;
  readonly onChosen: () => void;
}

interface ResultLinkProps extends OptionPlace {
  readonly to: Partial<View>;
  readonly children: ReactNode;
}

/** The focus stays in the box until the click is done. */
export const KEEP_FOCUS = {
  onPointerDown: (event: PointerEvent) => event.preventDefault(),
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
};

/** An option that leads somewhere; a true link, so that it can be opened in a new tab. */
export function ResultLink({ optionId, active, onChosen, to, children }: ResultLinkProps) {
  return (
    <ViewLink
      id={optionId}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="result"
      to={to}
      {...KEEP_FOCUS}
      onClick={onChosen}
    >
      {children}
    </ViewLink>
  );
}
