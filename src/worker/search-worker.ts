/** Holds all words that can be searched, and answers off the page's thread. */
import { SearchShelf } from '../state/search/search-shelf.ts';
import { answerCalls } from './answer-calls.ts';
import { inTurns } from './in-turns.ts';
import type { SearchCalls } from '../state/search/search-calls.ts';

const shelf = new SearchShelf();

const calls: SearchCalls = {
  names: shelf.names,
  open: (...given) => inTurns(shelf.opening(...given)),
  add: (piece) => inTurns(shelf.adding(piece)),
  own: shelf.own,
  findNames: shelf.findNames,
  findWords: shelf.findWords,
  findWording: shelf.findWording,
};
answerCalls(calls);
