import { markedWords } from '../../export/comparison/marked-words.ts';
import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { markedParagraphs, type TextSide } from '../common/changed-runs.ts';
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
    const [from, to] = [pair.left.join(' + '), pair.right.join(' + ')];
    const fate = pairWords(pair, messages);
    if (pair.change === 'replaced')
      return [
        `${from}: ${fate}`,
        ...whole(one),
        '',
        `${to}: ${messages.compare.inItsPlace}`,
        ...whole(other),
      ];
    const words =
      pair.change === 'dropped'
        ? whole(one)
        : pair.change === 'introduced'
          ? whole(other)
          : markedParagraphs(pair.pieces, one, other).map(({ runs }) => markedWords(runs));
    return [[[from, to].filter(Boolean).join(' → '), fate].filter(Boolean).join(': '), ...words];
  });
  return [head, ...paragraphs.map((lines) => lines.join('\n'))].join('\n\n');
}

/** Paragraphs without marks. */
function whole({ text, parts }: TextSide): string[] {
  return parts.map((part) => {
    const { start, end } = printedBody(text, part);
    return text.slice(start, end);
  });
}
