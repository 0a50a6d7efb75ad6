import type { IndirectReference } from '../../model/indirect-reference.ts';
import type { Mention } from '../../model/mention.ts';
import type { Part } from '../../model/part.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import type { Citing } from './decide-citation.ts';
import { foldDigits } from './fold-for-numbers.ts';
import { readIndirectReferences } from './read-indirect-references.ts';
import { readMentions } from './read-mentions.ts';

/** What a text refers to, by its number and without one. */
export function readReferences(
  text: string,
  parts: readonly Part[],
  language: CompiledLanguage,
  citing: Citing,
): { mentions: Mention[]; indirectReferences: IndirectReference[] } {
  const folded = foldDigits(text);
  const mentions = readMentions(text, parts, language, citing, folded);
  return {
    mentions,
    indirectReferences: readIndirectReferences(text, parts, mentions, language, citing.symbol, folded),
  };
}
