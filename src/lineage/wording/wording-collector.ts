import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { PublishedWording, WordingPiece } from '../../model/published-wording.ts';
import { compareTexts } from '../../graph/compare-texts.ts';
import type { Clause } from '../clauses/document-clauses.ts';

/** A piece has about so many characters: a page can search one while the next is on its way. */
const PIECE = 1 << 20;
const VERSION = { format: CORPUS_FORMAT, version: CORPUS_VERSION } as const;

/** A clause by its document's row and its place in it, from 0. */
type Use = readonly [document: number, at: number];

export interface WordingFile {
  readonly path: string;
  readonly piece: WordingPiece;
}

/** Gathers the words of all clauses, each wording once, to be published in pieces. */
export class WordingCollector {
  private readonly languages = new Map<string, Map<string, Use[]>>();

  /** Takes the clauses of a document, `document` being its row in the index. */
  add(document: number, language: string, clauses: readonly Pick<Clause, 'text'>[]): void {
    const uses = this.languages.get(language) ?? new Map<string, Use[]>();
    this.languages.set(language, uses);
    clauses.forEach(({ text }, at) => {
      const known = uses.get(text);
      if (known) known.push([document, at]);
      else if (text !== '') uses.set(apart(text), [[document, at]]);
    });
  }

  /**
   * The pieces, and the list of them; the same clauses in any order give the same bytes.
   * @param count how many clauses each document has, by row.
   */
  publish(count: readonly number[]): { list: PublishedWording; files: WordingFile[] } {
    const firsts = [0];
    for (const each of count) firsts.push(firsts.at(-1)! + each);
    const files: WordingFile[] = [];
    for (const [language, uses] of [...this.languages].sort(([a], [b]) => compareTexts(a, b))) {
      const texts = [...uses]
        .map(([text, places]) => ({
          text,
          rows: places.map(([document, at]) => firsts[document]! + at).sort((a, b) => a - b),
        }))
        .sort((a, b) => a.rows[0]! - b.rows[0]!);
      cutInPieces(texts).forEach((piece, number) => {
        const columns = { texts: piece.map(({ text }) => text), clauses: piece.map(({ rows }) => rows) };
        files.push({
          path: `wording/${language}-${number}.json`,
          piece: { ...VERSION, language, ...columns },
        });
      });
    }
    const pieces = files.map(({ path, piece: { language, texts } }) => ({
      path,
      language,
      characters: texts.reduce((sum, text) => sum + text.length, 0),
    }));
    return { list: wordingList(pieces), files };
  }
}

/** The list of pieces, languages in order; those of one language as they are given. */
export function wordingList(pieces: PublishedWording['pieces']): PublishedWording {
  return { ...VERSION, pieces: pieces.toSorted((a, b) => compareTexts(a.language, b.language)) };
}

/** A text by itself: as it was cut from its document, it would keep the whole of that in memory. */
function apart(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function cutInPieces<Row extends { readonly text: string }>(rows: readonly Row[]): Row[][] {
  const pieces: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    if (left <= 0) {
      pieces.push([]);
      left = PIECE;
    }
    pieces.at(-1)!.push(row);
    left -= row.text.length;
  }
  return pieces;
}
