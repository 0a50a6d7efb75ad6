import { markedWords } from '../../export/comparison/marked-words.ts';
import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { markedParagraphs } from '../common/changed-runs.ts';
import { printedBody } from '../common/printed-body.ts';
import type { Messages } from '../messages/types.ts';
import { partsOf } from './parts-of.ts';
import { pairWords } from './pair-words.ts';

/** What is compared. */
export interface ComparedPairs {
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
  readonly pairs: readonly ClausePair[];
}

/**
 * A comparison as plain text: a head for each pair, and its words with `[-removed-]` and `{+added+}` as GNU wdiff marks
 * them; a clause that only one text has stands as it is under its head.
 */
export function comparisonToCopy({ left, right, pairs }: ComparedPairs, messages: Messages): string {
  const head = `${left.id} → ${right.id}`;
  const paragraphs = pairs.map((pair) => {
    const one = { text: left.text, parts: partsOf(left, pair.left) };
    const other = { text: right.text, parts: partsOf(right, pair.right) };
    const whole = pair.change === 'dropped' ? one : pair.change === 'introduced' ? other : null;
    const words = whole
      ? whole.parts.map((part) => slice(whole.text, printedBody(whole.text, part)))
      : markedParagraphs(pair.pieces, one, other).map(({ runs }) => markedWords(runs));
    const places = [pair.left.join(' + '), pair.right.join(' + ')].filter(Boolean).join(' → ');
    return [[places, pairWords(pair, messages)].filter(Boolean).join(': '), ...words].join('\n');
  });
  return [head, ...paragraphs].join('\n\n');
}

const slice = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(start, end);
