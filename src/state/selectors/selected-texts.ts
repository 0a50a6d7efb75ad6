import type { Selection } from '../view.ts';

/** The texts that what is open is about, by id, each once: one, or both ends. None for wordings and threads. */
export function selectedTexts(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'node':
      return [selection.id];
    case 'edge':
      return [selection.source, selection.target];
    case 'comparison':
      return [...new Set([selection.left, selection.right])];
    case 'route':
      return [...new Set([selection.from, selection.to])];
    case 'none':
    case 'wording':
    case 'thread':
      return [];
  }
}
