import { expect, test } from 'vitest';
import { madeThread } from '../../../tests/fixtures/made-thread.ts';
import { WordingIndex } from '../../lineage/wording/wording-index.ts';
import { soughtParagraphs } from './sought-paragraphs.ts';

const draftOf = (clauses: Readonly<Record<string, string>>) =>
  madeThread([{ id: 'A/C.1/80/L.1', date: null, clauses }]).read(0);

test('paragraphs are sought as published ones are read: without footnote marks, and only where there are words', () => {
  expect(soughtParagraphs(draftOf({ pp1: 'Recalling the report,²', op1: '…' }))).toEqual([
    { place: 'pp1', words: 'Recalling the report,', inAddress: 'Recalling the report,' },
  ]);
});

test('a long paragraph is looked for to its last word, and only its address ends early', () => {
  const long = `Calls upon all States ${'to act together in good faith '.repeat(80)}`;
  const [paragraph] = soughtParagraphs(draftOf({ op1: `${long}and to use force` }));
  const index = new WordingIndex('en');
  index.add({
    format: 'recalling-corpus',
    version: 1,
    language: 'en',
    texts: [`${long}and not to use force`],
    clauses: [[0]],
  });
  const { exact, near } = index.find(paragraph?.words ?? '');
  expect([exact.length, near.length]).toEqual([0, 1]);
  expect(index.find(paragraph?.inAddress ?? '').exact).toHaveLength(1);
});
