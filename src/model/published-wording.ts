import * as v from 'valibot';
import { CORPUS_FORMAT, CORPUS_VERSION } from './published-corpus.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `wording.json` beside the index: in which files the words of all clauses are, so that they can be fetched in pieces. */
export const publishedWordingSchema = v.object({
  format: v.literal(CORPUS_FORMAT),
  version: v.literal(CORPUS_VERSION),
  pieces: v.array(
    v.object({
      /** Relative to the index: in its folder and nowhere else. */
      path: v.pipe(v.string(), v.regex(/^wording\/[a-z]{2,3}-\d{1,5}\.json$/)),
      language: v.string(),
      /** How many characters its texts have. */
      characters: index,
    }),
  ),
});
export type PublishedWording = v.InferOutput<typeof publishedWordingSchema>;

/** One piece: words of clauses in one language. What several clauses say word for word stands once. */
export const wordingPieceSchema = v.object({
  format: v.literal(CORPUS_FORMAT),
  version: v.literal(CORPUS_VERSION),
  language: v.string(),
  texts: v.array(v.string()),
  /** For each text the rows of the clauses, in `clauses.json`, that say it: one or more, in order. */
  clauses: v.array(v.pipe(v.array(index), v.minLength(1))),
});
export type WordingPiece = v.InferOutput<typeof wordingPieceSchema>;
