import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { markedParagraphs, sideRuns } from '../common/changed-runs.ts';
import { ComparedParagraph } from './ComparedParagraph.tsx';
import { partsOf } from './parts-of.ts';

interface PairProps {
  readonly pair: ClausePair;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
}

/** The right text with the marks of what was taken out and put in; what only one text has is set as it is. */
export function PairMarks({ pair, left, right }: PairProps) {
  const [ones, others] = [partsOf(left, pair.left), partsOf(right, pair.right)];
  if (ones.length === 0 || others.length === 0) {
    const [document, parts] = others.length === 0 ? [left, ones] : [right, others];
    return parts.map((part) => (
      <ComparedParagraph
        key={part.id}
        document={document}
        part={part}
        runs={sideRuns(part, { text: document.text, parts: [part] }, 'added', [])}
      />
    ));
  }
  const from = ones.map(({ id }) => id).join(' + ');
  return markedParagraphs(
    pair.pieces,
    { text: left.text, parts: ones },
    { text: right.text, parts: others },
  ).map(({ part, runs }, at) => (
    <ComparedParagraph
      key={part.id}
      document={right}
      part={part}
      runs={runs}
      earlier={at === 0 && from !== part.id ? { document: left, ids: ones.map(({ id }) => id) } : null}
    />
  ));
}
