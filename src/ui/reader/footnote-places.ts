import type { CorpusDocument } from '../../model/published-corpus.ts';
import { oncePer } from '../../model/once-per.ts';
import { documentIndex } from './document-index.ts';
import { footnoteMarks } from './footnote-marks.ts';

/** For each footnote the id of the part its mark first stands in; a footnote whose mark was lost has none. */
export const footnotePlaces = oncePer((document: CorpusDocument): ReadonlyMap<string, string> => {
  const { text, parts } = document;
  const { notes } = documentIndex(document);
  const found = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === 'footnote' || part.kind === 'furniture') continue;
    for (const { footnote } of footnoteMarks(text, { start: part.bodyStart, end: part.span.end }, notes)) {
      if (!found.has(footnote)) found.set(footnote, part.id);
    }
  }
  return found;
});
