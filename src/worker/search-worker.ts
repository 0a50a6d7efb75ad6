/** Holds all words that can be searched, and answers off the page's thread. */
import { SearchShelf } from '../state/search/search-shelf.ts';
import { answerCalls } from './answer-calls.ts';
import { inTurns } from './in-turns.ts';
import type { SearchCalls } from '../state/search/search-calls.ts';

/**
 * So many milliseconds after a letter nothing is taken in: the page needs the processor to draw what was found, and whoever
 * types may type the next.
 */
const REST = 60;

const shelf = new SearchShelf();
let answeredAt = -REST;

/** A question of somebody who types. */
function typed<Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer) {
  return (...given: Given): Answer => {
    const found = answer(...given);
    answeredAt = performance.now();
    return found;
  };
}

const pause = () => answeredAt + REST - performance.now();

const calls: SearchCalls = {
  names: shelf.names,
  open: (...given) => inTurns(shelf.opening(...given), pause),
  add: (piece) => inTurns(shelf.adding(piece), pause),
  own: shelf.own,
  findNames: typed(shelf.findNames),
  findWords: typed(shelf.findWords),
  findWording: shelf.findWording,
};
answerCalls(calls);
