import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../model/published-corpus.ts';
import { en } from '../messages/en.ts';
import { entriesAlike } from './entries-alike.ts';

const entry = (code: string, place: string, detail = {}, severity: LedgerEntry['severity'] = 'warning') =>
  ({ code, severity, document: 0, place, words: '', candidates: [], detail }) satisfies LedgerEntry;

test('what is said of several places is said once, in the order it comes', () => {
  const entries = [
    entry('other-body', 'pp1'),
    entry('mentions-itself', 'pp2', { symbol: 'A/RES/1/1' }),
    entry('other-body', 'op1'),
    entry('mentions-itself', 'pp3', { symbol: 'A/RES/2/2' }),
  ];
  const told = entriesAlike(entries, en).map(({ words, entries: alike }) => [
    words,
    alike.map(({ place }) => place).join(' '),
  ]);
  expect(told).toEqual([
    ['The number seems to be of another body.', 'pp1 op1'],
    ['The text mentions itself (A/RES/1/1).', 'pp2'],
    ['The text mentions itself (A/RES/2/2).', 'pp3'],
  ]);
});

test('a note is not told among warnings', () => {
  const entries = [entry('other-body', 'pp1'), entry('other-body', 'pp2', {}, 'note')];
  expect(entriesAlike(entries, en)).toHaveLength(2);
});
