import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { shownSessions } from './shown-sessions.ts';

function corpusOf(session: readonly (number | null)[], date: readonly (string | null)[] = []): Corpus {
  return { graph: { texts: { id: session, session, date } } } as unknown as Corpus;
}

test('a range is held within the sessions there are; one wholly beyond them stays and shows nothing', () => {
  const corpus = corpusOf([78, null, 3, 36]);
  expect(shownSessions(corpus, null)).toBeNull();
  expect(shownSessions(corpus, [1, 50])).toEqual([3, 50]);
  expect(shownSessions(corpus, [70, 99])).toEqual([70, 78]);
  expect(shownSessions(corpus, [10, 20])).toEqual([10, 20]);
  expect(shownSessions(corpus, [79, 79])).toEqual([79, 79]);
  expect(shownSessions(corpus, [1, 2])).toEqual([1, 2]);
  expect(shownSessions(corpusOf([null]), [1, 2])).toEqual([1, 2]);
  // The Security Council has no sessions: its texts fall into those of the General Assembly.
  expect(shownSessions(corpusOf([null, 71], [null, '2017-09-11']), [1, 90])).toEqual([71, 71]);
  expect(shownSessions(corpusOf([null, 71], ['2017-09-28']), [1, 90])).toEqual([71, 72]);
});
