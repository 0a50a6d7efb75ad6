import { foldedWords } from '../../lineage/clauses/folded-words.ts';
import { WordStore } from '../../lineage/clauses/word-store.ts';
import { PostingLists } from '../../lineage/wording/posting-lists.ts';
import { searchWords } from '../../lineage/wording/search-words.ts';
import { WordPrefixes } from '../../lineage/wording/word-prefixes.ts';
import type { SoughtPhrase } from '../../lineage/wording/words-query.ts';

/** A title that has a whole word where the query may go on goes before any that is only shorter. */
const WHOLE = 1e6;

/** Titles by their words, in the index that finds the words of texts. */
export class TitleSearch {
  private readonly store = new WordStore();
  private readonly postings = new PostingLists();
  private readonly prefixes = new WordPrefixes(this.store);
  /** How many words each title has. */
  private readonly lengths: Uint32Array;

  constructor(titles: readonly string[]) {
    titles.forEach((title, row) => {
      this.store.add(foldedWords(title));
      this.postings.enter(row, this.store.wordsOf(row));
    });
    this.lengths = Uint32Array.from(titles, (_, row) => this.store.wordsOf(row).length);
  }

  /**
   * Titles with all words and phrases: first those in which they stand closest together, of those as close the ones with
   * the last word whole, then the shorter ones.
   * @param told is called with the row of each, in no order
   * @returns rows of the best
   */
  find(phrases: readonly SoughtPhrase[], most: number, told: (row: number) => void = () => {}): number[] {
    const { store, postings, prefixes } = this;
    const last = store.numberOf(phrases.at(-1)?.words.at(-1) ?? '');
    const whole = new Uint8Array(store.size);
    if (last !== undefined) for (const row of postings.textsWith(last)) whole[row] = 1;
    const rank = (row: number) => WHOLE * whole[row]! - this.lengths[row]!;
    return searchWords({ store, postings, prefixes }, phrases, rank, most, told).map(({ text }) => text);
  }
}
