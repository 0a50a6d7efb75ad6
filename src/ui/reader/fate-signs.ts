import type { ClauseFate } from '../../state/selectors/clauses-of.ts';

/** Signs of the margin; none where nothing can be told. */
export const FATE_SIGNS: Readonly<Record<ClauseFate, string | null>> = {
  new: '+',
  same: '=',
  changed: '≈',
  returned: '↺',
  unknown: null,
};

/** Beside the other sign, where the clause left its place among those around it. */
export const MOVED_SIGN = '↕';
