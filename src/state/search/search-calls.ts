import type { WordingMatches } from '../../lineage/wording/wording-index.ts';
import type { ClausesHost } from '../../model/clause-row-astray.ts';
import type { ReadFault } from '../../model/read-published.ts';
import type { Excerpt } from './excerpt.ts';

/** What texts and agenda items are found by, in columns. */
export interface Names {
  /** Ids of the index's nodes, in its order, and all titles of each, one a line. */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Ids of the index's threads, and titles and numbers of each, one a line. */
  readonly threads: readonly string[];
  readonly items: readonly string[];
}

export interface FoundNames {
  /** Ids of nodes, the best first, and how many there are in all. */
  readonly texts: readonly string[];
  readonly total: number;
  /** Ids of threads, the best first. */
  readonly threads: readonly string[];
}

/** A paragraph of one of the reader's own documents. */
export interface OwnWording {
  /** The document's {@link OwnDocument.key}: several can be versions of one text. */
  readonly key: string;
  /** Id of the document's node. */
  readonly id: string;
  /** Id of the part. */
  readonly place: string;
  /** ISO 639-1 code; null where it is unknown. */
  readonly language: string | null;
  readonly text: string;
}

/** A paragraph in which words were found. */
export interface FoundParagraph extends Excerpt {
  /** Where it stands: of several texts that say it the latest. A row of the index's `documents`, or one of the own wordings. */
  readonly at:
    | { readonly kind: 'published'; readonly document: number; readonly place: string }
    | { readonly kind: 'own'; readonly key: string; readonly id: string; readonly place: string };
  readonly language: string | null;
  /** Words of the paragraph to be marked in the reader. */
  readonly words: string;
  /** How many other paragraphs say the same, word for word. */
  readonly others: number;
}

export interface FoundParagraphs {
  /** By how many of its first words a long query was looked for; null where by all of them. */
  readonly firstWords: number | null;
  /** How many there are in all, and the best of them. */
  readonly total: number;
  readonly best: readonly FoundParagraph[];
  /** The same of the reader's own. */
  readonly ownTotal: number;
  readonly own: readonly FoundParagraph[];
}

/** Where a wording stands, language by language; and in the reader's own documents, whose rows are those of the wordings. */
export interface FoundWordings {
  readonly published: readonly WordingMatches[];
  readonly own: readonly WordingMatches[];
}

/** A file is taken; or why not. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly fault: ReadFault };

/** Everything that is asked of the shelf on which all words stand, away from the page's thread. */
export interface SearchCalls {
  readonly names: (names: Names) => void;
  /**
   * @param clauses what stands in the file of the published clauses
   * @param documents of the published index, and no more of them than clauses must fit
   * @param adopted for each row of `documents` a number: the higher, the later it was adopted
   */
  readonly open: (
    clauses: string,
    documents: ClausesHost['documents'],
    adopted: Int32Array,
  ) => Taken | Promise<Taken>;
  /** A file of wordings; what is asked from then on knows them. */
  readonly add: (piece: string) => Taken | Promise<Taken>;
  /** The paragraphs of all own documents, in the place of those before. */
  readonly own: (wordings: readonly OwnWording[]) => void;
  readonly findNames: (query: string, most: number) => FoundNames;
  /** @param language of those as good the ones in this language come first */
  readonly findWords: (query: string, most: number, language: string) => FoundParagraphs;
  readonly findWording: (words: string) => FoundWordings;
}

/** The same, asked of somebody elsewhere. Rejects when that one has gone. */
export type Distant<Calls extends object> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};
