import { WordingIndex } from '../../lineage/wording/wording-index.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { Span } from '../../model/span.ts';

/**
 * Where words somebody looked for stand in a stretch of a text, the same or nearly; null where they do not.
 * @param language ISO 639-1 code of the text; null where it is unknown
 */
export function soughtSpan(words: string, text: string, stretch: Span, language: string | null): Span | null {
  const index = new WordingIndex(language ?? '');
  index.add({
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    language: index.language,
    texts: [text.slice(stretch.start, stretch.end)],
    clauses: [[0]],
  });
  const { exact, near } = index.find(words);
  const span = (exact[0] ?? near[0])?.span;
  return span ? { start: stretch.start + span.start, end: stretch.start + span.end } : null;
}
