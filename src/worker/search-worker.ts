/** Holds all words that can be searched, and answers off the page's thread. */
import { SearchShelf } from '../state/search/search-shelf.ts';
import { answerCalls } from './answer-calls.ts';
import type { SearchCalls } from '../state/search/search-calls.ts';

const shelf = new SearchShelf();

const calls: SearchCalls = {
  names: shelf.names,
  open: shelf.open,
  own: shelf.own,
  findNames: shelf.findNames,
  findWords: shelf.findWords,
  findWording: shelf.findWording,
  add: async (piece) => {
    const adding = shelf.adding(piece);
    for (;;) {
      const step = adding.next();
      if (step.done) return step.value;
      // Questions that came meanwhile are answered between two steps.
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
};
answerCalls(calls);
