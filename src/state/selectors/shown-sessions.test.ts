import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { shownSessions } from './shown-sessions.ts';

function corpusOf(sessions: readonly (number | null)[]): Corpus {
  return { index: { nodes: { session: sessions } } } as unknown as Corpus;
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
});
