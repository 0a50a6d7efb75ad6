import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { markedParagraphs, sideRuns } from '../common/changed-runs.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ComparedParagraph } from './ComparedParagraph.tsx';
import { partsOf } from './parts-of.ts';

interface PairProps {
  readonly pair: ClausePair;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
}

/**
 * The right text with the marks of what was taken out and put in; what only one text has is set as it is, and of two
 * clauses that only share a number the one that was dropped, then the new one.
 */
export function PairMarks({ pair, left, right }: PairProps) {
  const { compare } = useMessages();
  const [ones, others] = [partsOf(left, pair.left), partsOf(right, pair.right)];
  if (pair.change === 'replaced') {
    return (
      <>
        <div className="pair-gone">
          <Whole document={left} parts={ones} />
        </div>
        <p className="pair-head">{compare.inItsPlace}</p>
        <Whole document={right} parts={others} />
      </>
    );
  }
  if (others.length === 0) return <Whole document={left} parts={ones} />;
  if (ones.length === 0) return <Whole document={right} parts={others} />;
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

/** Paragraphs of one text, without marks. */
function Whole({ document, parts }: { readonly document: CorpusDocument; readonly parts: readonly Part[] }) {
  return parts.map((part) => (
    <ComparedParagraph
      key={part.id}
      document={document}
      part={part}
      runs={sideRuns(part, { text: document.text, parts: [part] }, 'added', [])}
    />
  ));
}
