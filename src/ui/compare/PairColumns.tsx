import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { sideRuns } from '../common/changed-runs.ts';
import { ComparedParagraph } from './ComparedParagraph.tsx';
import { partsOf } from './parts-of.ts';

interface PairProps {
  readonly pair: ClausePair;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
}

/** Each text in its column, with the words the other does not have. */
export function PairColumns({ pair, left, right }: PairProps) {
  const alone = pair.left.length === 0 || pair.right.length === 0;
  const removed = pair.pieces.flatMap((piece) => (piece.kind === 'removed' && !alone ? [piece.left] : []));
  const added = pair.pieces.flatMap((piece) => (piece.kind === 'added' && !alone ? [piece.right] : []));
  return (
    <div className="pair-columns">
      <div className="pair-side">
        {partsOf(left, pair.left).map((part) => (
          <ComparedParagraph
            key={part.id}
            document={left}
            part={part}
            runs={sideRuns(part, { text: left.text, parts: [part] }, 'removed', removed)}
          />
        ))}
      </div>
      <div className="pair-side">
        {partsOf(right, pair.right).map((part) => (
          <ComparedParagraph
            key={part.id}
            document={right}
            part={part}
            runs={sideRuns(part, { text: right.text, parts: [part] }, 'added', added)}
          />
        ))}
      </div>
    </div>
  );
}
