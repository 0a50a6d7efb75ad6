import type { NodeAttributes } from './citation-graph.ts';

export type TextState = 'here' | 'gap' | 'mentioned';

/**
 * Whether a text is here, or is a gap: a resolution or decision that is cited and not here. A report that is only
 * mentioned is no gap; nobody looks for it among the resolutions.
 */
export function textState({ kind, documents }: Pick<NodeAttributes, 'kind' | 'documents'>): TextState {
  if (documents.length > 0) return 'here';
  return kind === 'resolution' || kind === 'decision' ? 'gap' : 'mentioned';
}
