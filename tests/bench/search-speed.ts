import MiniSearch, { type SearchOptions } from 'minisearch';
import { foldText } from '../../src/lineage/clauses/folded-words.ts';
import type { WordingIndex } from '../../src/lineage/wording/wording-index.ts';
import { readWordsQuery } from '../../src/lineage/wording/words-query.ts';
import type { Figure } from './figure.ts';

/** How many results are shown. */
const SHOWN = 8;

/**
 * Milliseconds to search for words as they are typed, in an index of texts, beside a search library.
 * @param asked words of the texts
 */
export function searchSpeed(index: WordingIndex, all: readonly string[], asked: readonly string[]) {
  const typed = asked.map(asTyped);
  const start = performance.now();
  const library = new MiniSearch({ fields: ['text'], processTerm: foldText });
  library.addAll(all.map((text, id) => ({ id, text })));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const milliseconds = (ask: (words: string) => unknown) =>
    typed.map((words) => {
      const begun = performance.now();
      ask(words);
      return performance.now() - begun;
    });
  const latest = (rows: readonly number[]) => rows.at(-1) ?? 0;
  const values = milliseconds((words) => index.search(readWordsQuery(words).phrases, latest, SHOWN));
  const options: SearchOptions = {
    combineWith: 'AND',
    prefix: (_, at, terms) => at === terms.length - 1,
  };
  const reference = milliseconds((words) => library.search(words, options));
  const figures: Figure[] = [
    {
      what: 'search for words as they are typed, in any order',
      unit: 'ms',
      values,
      aim: 'under 50',
      references: [{ what: 'minisearch, without phrases', values: reference, aim: null }],
    },
    {
      what: 'the slowest of them',
      unit: 'ms',
      values: [Math.max(...values)],
      aim: null,
      references: [{ what: 'minisearch', values: [Math.max(...reference)], aim: null }],
    },
  ];
  return { figures, remark: `minisearch made its index of the same texts in ${seconds} s` };
}

/** One to four words, the last of them cut short: what stands in the box in the middle of typing. */
function asTyped(words: string, at: number): string {
  const some = words.split(' ').slice(0, 1 + (at % 4));
  const last = some.pop() ?? '';
  return [...some, last.slice(0, 1 + (at % 5))].join(' ');
}
