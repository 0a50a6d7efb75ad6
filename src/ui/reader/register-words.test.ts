import { expect, test } from 'vitest';
import { registerWords } from './register-words.ts';

const WORDS =
  'inferred: no roll call; date, meeting: press release (a; b); Spanish title: text "x; y"; title: yearbook; page of it (confidence: high; vote medium (see note))';

test.each([
  ['date', null, ['press release (a; b)']],
  ['title', 'en', ['yearbook']],
  ['title', 'es', ['text "x; y"', 'yearbook']],
  ['basis', 'en', []],
] as const)('%s %s has first what is said of it, then what is said of all', (name, language, said) => {
  expect(registerWords(WORDS, { name, language })).toEqual([
    ...said,
    'no roll call',
    'page of it',
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
