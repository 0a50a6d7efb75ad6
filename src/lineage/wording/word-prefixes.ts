import type { WordStore } from '../clauses/word-store.ts';

/** So many words that came since the last sorting are looked at one by one. */
const UNSORTED = 4000;

/** Finds the words that begin with some letters, in a vocabulary that grows. */
export class WordPrefixes {
  private readonly store: WordStore;
  /** Numbers of words in order of their spelling. */
  private sorted = new Uint32Array(0);

  constructor(store: WordStore) {
    this.store = store;
  }

  /** Numbers of all words that begin so, in no order. */
  beginningWith(letters: string): number[] {
    if (this.store.vocabularySize - this.sorted.length > UNSORTED) this.sort();
    const found: number[] = [];
    for (let at = this.firstFrom(letters); at < this.sorted.length; at += 1) {
      const word = this.sorted[at]!;
      if (!this.store.spelling(word).startsWith(letters)) break;
      found.push(word);
    }
    for (let word = this.sorted.length; word < this.store.vocabularySize; word += 1) {
      if (this.store.spelling(word).startsWith(letters)) found.push(word);
    }
    return found;
  }

  private sort(): void {
    const words = Array.from({ length: this.store.vocabularySize }, (_, word) => word);
    const spelling = (word: number) => this.store.spelling(word);
    words.sort((a, b) => (spelling(a) < spelling(b) ? -1 : 1));
    this.sorted = Uint32Array.from(words);
  }

  /** Place of the first word that does not stand before the letters. */
  private firstFrom(letters: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.store.spelling(this.sorted[middle]!) < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
