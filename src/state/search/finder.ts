import type { WordingMatch, WordingMatches } from '../../lineage/wording/wording-index.ts';
import type { LoadFault } from '../store.ts';
import type { FoundNames, FoundParagraphs, OwnWording } from './search-calls.ts';

/** A paragraph of one of the reader's own documents in which a wording stands. */
export interface OwnUse extends Pick<OwnWording, 'key' | 'id' | 'place'> {
  readonly match: WordingMatch;
}

/** Where words stand; or that the corpus was published without its words, or what stands in the way. */
export type WordingOutcome =
  | {
      readonly status: 'found';
      /** Language by language. */
      readonly matches: readonly WordingMatches[];
      /** In the reader's own documents: the same words first, then the closest. */
      readonly own: readonly OwnUse[];
    }
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly fault: LoadFault };

/** How much of the words of the corpus is here: nobody has asked; all; not published; under way; or what stands in the way. */
export type WordsState =
  | { readonly status: 'unasked' | 'all' | 'none' }
  | { readonly status: 'coming'; readonly come: number; readonly of: number }
  | { readonly status: 'failed'; readonly fault: LoadFault };

/** Finds words in the clauses of all texts, once all of them are here. */
export interface WordingFinder {
  /** @param told is told how many files of how many have come, as long as they come */
  readonly find: (words: string, told: (come: number, of: number) => void) => Promise<WordingOutcome>;
}

/** Finds words in all there is. Nothing here rejects. */
export interface Finder extends WordingFinder {
  /** Texts by symbols and titles, and agenda items; null where the search is not to be had. */
  readonly findNames: (query: string, most: number) => Promise<FoundNames | null>;
  /**
   * Paragraphs that have all words, among those that are here.
   * @param language paragraphs in it come first
   */
  readonly findWords: (query: string, most: number, language: string) => Promise<FoundParagraphs | null>;
  /**
   * Has all words fetched that are not here, those in a language first; what failed on the way is
   * asked for again after a while, and what was no use when it came is not.
   */
  readonly bringWords: (language: string) => Promise<void>;
  /** Tells how much is here, at once and from now on. @returns what ends it */
  readonly follow: (told: (state: WordsState) => void) => () => void;
  /** The paragraphs of all of the reader's own documents, in the place of those before; they are found beside the published ones. */
  readonly own: (wordings: readonly OwnWording[]) => void;
}
