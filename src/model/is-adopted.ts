import type { DocumentKind } from './recalling-document.ts';
import type { NodeKind } from './published-corpus.ts';

/** True for kinds of what a body adopts: resolutions and decisions. */
export function isAdopted(kind: NodeKind | DocumentKind | undefined): boolean {
  return kind === 'resolution' || kind === 'decision';
}
