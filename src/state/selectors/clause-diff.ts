import type { TextPiece } from '../../lineage/compare/comparison.ts';
import { diffWords } from '../../lineage/compare/diff-words.ts';
import { readComparedText } from '../../lineage/compare/read-compared-text.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { oncePer } from '../../model/once-per.ts';

const compared = oncePer((document: CorpusDocument) => readComparedText(document));

/** The change of words from clauses of an earlier text to a clause of a later one; several count as one text. */
export function clauseDiff(
  earlier: { readonly document: CorpusDocument; readonly places: readonly string[] },
  later: { readonly document: CorpusDocument; readonly place: string },
): readonly TextPiece[] {
  const left = compared(earlier.document).filter(({ id }) => earlier.places.includes(id));
  const right = compared(later.document).filter(({ id }) => id === later.place);
  return diffWords(left, right).pieces;
}
