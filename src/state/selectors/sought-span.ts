import { WordingIndex } from '../../lineage/wording/wording-index.ts';
import { spanOfWords } from '../../lineage/wording/word-spans.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { Span } from '../../model/span.ts';

/**
 * Where words somebody looked for stand in a stretch of a text, the same or nearly; null where they do not.
 * @param language ISO 639-1 code of the text; null where it is unknown
 */
export function soughtSpan(words: string, text: string, stretch: Span, language: string | null): Span | null {
  const said = text.slice(stretch.start, stretch.end);
  const index = new WordingIndex(language ?? '');
  index.add({
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    language: index.language,
    texts: [said],
    clauses: [[0]],
  });
  const { exact, near } = index.find(words);
  const found = exact[0] ?? near[0];
  const span = found && spanOfWords(said, found.from, found.to);
  return span ? { start: stretch.start + span.start, end: stretch.start + span.end } : null;
}
