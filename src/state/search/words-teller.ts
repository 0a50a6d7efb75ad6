import type { WordsState } from './finder.ts';

/** Knows how much of the words is here, and tells those who follow. */
export class WordsTeller {
  private readonly followers = new Set<(state: WordsState) => void>();
  private state: WordsState = { status: 'unasked' };

  get now(): WordsState {
    return this.state;
  }

  /** Tells somebody, at once and from now on. @returns what ends it */
  readonly follow = (told: (state: WordsState) => void): (() => void) => {
    this.followers.add(told);
    told(this.state);
    return () => this.followers.delete(told);
  };

  readonly tell = (state: WordsState): void => {
    this.state = state;
    for (const told of this.followers) told(state);
  };
}
