const NONE: readonly number[] = [];

/** For each word, by its number, the texts that have it, by theirs. Texts come in order. */
export class PostingLists {
  private readonly texts: number[][] = [];

  /** Takes in the words of the next text, each counted once. */
  enter(text: number, words: Uint32Array): void {
    for (const word of words) {
      const texts = this.texts[word];
      if (texts === undefined) this.texts[word] = [text];
      else if (texts.at(-1) !== text) texts.push(text);
    }
  }

  /** How many texts have a word. */
  countOf(word: number): number {
    return this.textsWith(word).length;
  }

  /** Texts that have a word, in the order they came in. */
  textsWith(word: number): readonly number[] {
    return this.texts[word] ?? NONE;
  }
}
