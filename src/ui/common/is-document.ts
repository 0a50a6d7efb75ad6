import type { NodeKind } from '../../model/published-corpus.ts';

/** True for a report, a draft or any other paper: it is cited where a resolution or decision is recalled. */
export function isDocument({ kind }: { readonly kind: NodeKind }): boolean {
  return kind !== 'resolution' && kind !== 'decision';
}
