/** Text that grows piece by piece. Joined once: to look at the end of a growing string copies it each time. */
export class TextPieces {
  #pieces: string[] = [];

  add(text: string): void {
    if (text !== '') this.#pieces.push(text);
  }

  /** Adds a mark right behind the word before it, white space between them left out. */
  addGlued(mark: string): void {
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      const word = last.trimEnd();
      if (word === '') continue;
      this.#pieces.push(word);
      break;
    }
    this.add(mark);
  }

  /** All of it; it is empty afterwards. */
  take(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    return text;
  }
}
