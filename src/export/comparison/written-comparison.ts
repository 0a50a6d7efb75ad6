import type {
  ClausePair,
  Comparison,
  ComparisonSummary,
  TextPiece,
} from '../../lineage/compare/comparison.ts';
import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';

/** Words of one row, as they are set: kept ones from the right text. */
export interface WrittenRun {
  readonly kind: TextPiece['kind'];
  readonly text: string;
}

/** One row of a comparison with its words. */
export interface WrittenRow {
  /** Ids of the parts; empty where that text has nothing here. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Their words; empty where there are none. */
  readonly leftText: string;
  readonly rightText: string;
  /** What became of them; null for two language versions, whose words are not compared. */
  readonly pair: ClausePair | null;
  readonly runs: readonly WrittenRun[];
}

/** A comparison with all its words, ready for any outgoing form. */
export interface WrittenComparison {
  readonly left: RecallingDocument;
  readonly right: RecallingDocument;
  readonly rows: readonly WrittenRow[];
  /** Null for two language versions. */
  readonly summary: ComparisonSummary | null;
}

/** A comparison of two texts of one language with its words. */
export function writtenComparison(
  left: RecallingDocument,
  right: RecallingDocument,
  { pairs, summary }: Comparison,
): WrittenComparison {
  const rows = pairs.map((pair) => ({
    ...rowOf(left, right, pair.left, pair.right),
    pair,
    runs: parted(pair.pieces.map((piece) => runOf(piece, left.text, right.text))),
  }));
  return { left, right, rows, summary };
}

/** Two language versions of a text, paragraph beside paragraph. */
export function writtenVersions(
  left: RecallingDocument,
  right: RecallingDocument,
  pairs: readonly { readonly left: Part | null; readonly right: Part | null }[],
): WrittenComparison {
  const rows = pairs.map((pair) => ({
    ...rowOf(left, right, pair.left ? [pair.left.id] : [], pair.right ? [pair.right.id] : []),
    pair: null,
    runs: [],
  }));
  return { left, right, rows, summary: null };
}

function rowOf(
  left: RecallingDocument,
  right: RecallingDocument,
  leftIds: readonly string[],
  rightIds: readonly string[],
) {
  return {
    left: leftIds,
    right: rightIds,
    leftText: wordsOf(left, leftIds),
    rightText: wordsOf(right, rightIds),
  };
}

function wordsOf({ text, parts }: RecallingDocument, ids: readonly string[]): string {
  return parts
    .filter(({ id }) => ids.includes(id))
    .map(({ bodyStart, span }) => text.slice(bodyStart, span.end).trim().replaceAll(/\s+/g, ' '))
    .join(' ');
}

function runOf(piece: TextPiece, left: string, right: string): WrittenRun {
  const [text, span] = piece.kind === 'removed' ? [left, piece.left] : [right, piece.right];
  return { kind: piece.kind, text: text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') };
}

/** Words of the two texts that would touch get the space that stands between words elsewhere in the row. */
function parted(runs: readonly WrittenRun[]): WrittenRun[] {
  const spaced = runs.some(({ text }) => text.includes(' '));
  return runs.map((run, at) => {
    const next = runs[at + 1]?.text ?? '';
    const touches = spaced && next !== '' && !run.text.endsWith(' ') && !next.startsWith(' ');
    return touches ? { ...run, text: `${run.text} ` } : run;
  });
}
