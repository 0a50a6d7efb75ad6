import type { RecallingDocument } from '../model/recalling-document.ts';
import { openMatters, type OpenMatter } from './document-ledger.ts';

/**
 * What graph and index need to know of a document: all but its text. A corpus of any size is put together from cards,
 * so that no more than one text at a time has to be in memory.
 */
export interface DocumentCard extends Omit<RecallingDocument, 'text' | 'parts' | 'issues'> {
  readonly hasMasthead: boolean;
  /** What it leaves open, in the order of the text. */
  readonly open: readonly OpenMatter[];
}

/** Writes a document's card. */
export function cardOf(document: RecallingDocument): DocumentCard {
  const { text: _text, parts, issues: _issues, ...kept } = document;
  return {
    ...kept,
    hasMasthead: parts.some(({ id }) => id === 'masthead'),
    open: openMatters(document),
  };
}
