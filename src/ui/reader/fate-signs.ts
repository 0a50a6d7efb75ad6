import type { ClauseFate } from '../../state/selectors/clauses-of.ts';

/** Signs of the margin; none where nothing can be told. */
export const FATE_SIGNS: Readonly<Record<ClauseFate, string | null>> = {
  new: '+',
  same: '=',
  changed: '≈',
  returned: '↺',
  unknown: null,
};
