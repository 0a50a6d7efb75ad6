import type { DocumentSymbol } from '../../model/document-symbol.ts';
import type { IndirectReference } from '../../model/indirect-reference.ts';
import type { Mention } from '../../model/mention.ts';
import type { Part } from '../../model/part.ts';
import type { ForwardLink } from '../../model/recalling-document.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import type { Citing } from './decide-citation.ts';
import { readForwardLinks } from './read-forward-links.ts';
import { readIndirectReferences } from './read-indirect-references.ts';
import { readMentions } from './read-mentions.ts';
import { readOwnNumber } from './read-own-number.ts';
import { scanText } from './scan-text.ts';

export interface References {
  readonly mentions: Mention[];
  readonly indirectReferences: IndirectReference[];
  readonly forwardLinks: ForwardLink[];
  /** The symbol of a text that has no masthead to say it, as far as its head does; null where nothing says it. */
  readonly ownNumber: DocumentSymbol | null;
}

/** What a text refers to, by its number and without one. */
export function readReferences(
  text: string,
  parts: readonly Part[],
  language: CompiledLanguage,
  citing: Citing,
): References {
  const scanned = scanText(text, language);
  const all = readMentions(scanned, parts, language, citing);
  const runsOn =
    citing.symbol === null && parts.every(({ kind }) => kind !== 'masthead' && kind !== 'opening');
  const inferred = runsOn ? readOwnNumber(text, all, language) : null;
  const ownNumber = inferred?.symbol ?? null;
  const own = citing.symbol ?? ownNumber;
  // In its head the text names itself.
  const mentions = inferred
    ? all.filter(({ citation, span }) => citation.target !== ownNumber || span.start >= inferred.headEnd)
    : all;
  return {
    mentions,
    indirectReferences: readIndirectReferences(scanned, parts, mentions, language, own),
    forwardLinks: readForwardLinks(scanned, parts, language),
    ownNumber,
  };
}
