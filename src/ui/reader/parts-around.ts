import type { CorpusDocument } from '../../model/published-corpus.ts';
import { footnotePlaces } from './footnote-places.ts';

/**
 * The part with this id and what it cannot be read without: for a sub-paragraph the paragraphs it stands under, whose
 * words govern it; for a footnote the paragraph its mark stands in.
 */
export function partsAround(document: CorpusDocument, place: string): CorpusDocument['parts'] {
  const marked = footnotePlaces(document).get(place);
  const wanted = marked === undefined ? [place] : [marked, place];
  return document.parts.filter(({ id }) => wanted.some((each) => each === id || each.startsWith(`${id}(`)));
}
