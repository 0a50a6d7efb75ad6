import type { Corpus } from './corpus.ts';
import { isOwnRow } from './own-texts.ts';

/** One of the texts that are here of one symbol: a language, or another text in a language. */
export interface TextVersion {
  /** Row of the index's `documents`. */
  readonly row: number;
  /** Its language's code; of the second text in one language with `-2` behind it. What the view's text language is. */
  readonly code: string;
  readonly language: string | null;
  /** Name of its file where it is one of the reader's own; else null. */
  readonly own: string | null;
}

/** A text of no known language goes under this code. */
const UNKNOWN = 'und';

/** The texts in these rows of `documents`, each under a code of its own; the published ones come first. */
export function textVersions(corpus: Corpus, rows: readonly number[]): readonly TextVersion[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const language = corpus.index.documents.language[row] ?? null;
    const stem = language ?? UNKNOWN;
    const copy = (times.get(stem) ?? 0) + 1;
    times.set(stem, copy);
    const own = isOwnRow(corpus, row) ? (corpus.index.documents.file[row] ?? '') : null;
    return { row, code: copy === 1 ? stem : `${stem}-${copy}`, language, own };
  });
}
