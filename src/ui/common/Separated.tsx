import { Children, Fragment, isValidElement, type ReactNode } from 'react';

interface SeparatedProps {
  /** What stands between two of them. */
  readonly by?: string;
  /** Each with a key of its own. */
  readonly children: readonly ReactNode[];
}

/** Links or names that follow one another in a sentence. */
export function Separated({ by = ', ', children }: SeparatedProps) {
  return Children.toArray(children).map((child, at) => (
    <Fragment key={isValidElement(child) ? child.key : at}>
      {at > 0 && by}
      {child}
    </Fragment>
  ));
}
