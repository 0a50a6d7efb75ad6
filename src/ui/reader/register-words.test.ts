import { expect, test } from 'vitest';
import { registerWords } from './register-words.ts';

const WORDS =
  'inferred: no roll call; date, meeting: press release (a; b); Spanish title: text "x; y"; title: yearbook; page of it (confidence: high; vote medium (see note))';

test.each([
  ['date', null, ['press release (a; b)', 'page of it']],
  ['title', 'en', ['yearbook', 'page of it']],
  ['title', 'es', ['text "x; y"', 'yearbook', 'page of it']],
  ['basis', 'en', ['page of it']],
] as const)('%s %s has what is said of it and what is said of all', (name, language, said) => {
  expect(registerWords(WORDS, { name, language })).toEqual([
    'no roll call',
    ...said,
    'confidence: high; vote medium (see note)',
  ]);
});

test('where nothing is about the fact all is shown, labels and all', () => {
  const all = ['date: text A', 'vote: roll call'];
  expect(registerWords('date: text A; vote: roll call', { name: 'title', language: 'en' })).toEqual(all);
});

test('that a vote is sourced is no source', () => {
  expect(registerWords('sourced; roll call', { name: 'vote', language: null })).toEqual(['roll call']);
});
