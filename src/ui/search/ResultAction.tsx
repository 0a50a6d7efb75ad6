import type { ReactNode } from 'react';
import { KEEP_FOCUS, type OptionPlace } from './ResultLink.tsx';

/** An option that changes the list itself. */
export function ResultAction({
  optionId,
  active,
  onChosen,
  children,
}: OptionPlace & { readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the keys
    <div
      id={optionId}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="result result-action"
      {...KEEP_FOCUS}
      onClick={onChosen}
    >
      {children}
    </div>
  );
}
