import { expect, test } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { clauseLineage } from '../../lineage/clauses/clause-lineage.ts';
import { documentClauses } from '../../lineage/clauses/document-clauses.ts';
import { WordingCollector } from '../../lineage/wording/wording-collector.ts';
import { WordingIndex } from '../../lineage/wording/wording-index.ts';
import type { Corpus } from './corpus.ts';
import { soughtSpan } from './sought-span.ts';
import { wordingUses } from './wording-uses.ts';

const CRIME = 'Considering that it is necessary to prevent the misuse of resources for criminal purposes';
const TEXTS: readonly MadeText[] = [
  { id: 'A/RES/72/1', date: '2017-12-05', clauses: { pp1: CRIME.replace('Considering', 'Stressing') } },
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: 'Recalling the Charter', pp2: CRIME } },
  { id: 'A/RES/71/1', date: '2016-12-12', clauses: { pp1: CRIME } },
  { id: 'A/RES/73/1', date: null, clauses: { pp1: CRIME.replace('prevent', 'combat') } },
];

const { index, read } = madeThread(TEXTS);
const published = clauseLineage(index, read);
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };

function usesOf(words: string) {
  const collector = new WordingCollector();
  TEXTS.forEach((_, row) => collector.add(row, 'en', documentClauses(read(row))));
  const wording = new WordingIndex('en');
  for (const { piece } of collector.publish(published).files) wording.add(piece);
  return wordingUses(corpus, published, [wording.find(words)]);
}

const named = (groups: ReturnType<typeof usesOf>['exact']) =>
  groups.map(({ uses }) => uses.map(({ id, place }) => `${id} ${place}`).join(', '));

test('the very words by first use, one wording once, with their acts and who was first', () => {
  const { exact, first, acts } = usesOf('prevent the misuse of resources');
  expect(named(exact)).toEqual(['A/RES/70/1 pp2, A/RES/71/1 pp1', 'A/RES/72/1 pp1']);
  expect(first).toMatchObject({ id: 'A/RES/70/1', place: 'pp2', date: '2015-12-10' });
  expect(acts).toEqual([
    { act: 'consider', count: 2 },
    { act: 'emphasize', count: 1 },
  ]);
});

test('what is nearly the same stands apart, and is never called first', () => {
  const { exact, near, first } = usesOf('necessary to combat the abuse of resources');
  expect([exact, first]).toEqual([[], null]);
  expect(named(near)[0]).toBe('A/RES/73/1 pp1');
  expect(near.map(({ closeness }) => closeness)).toEqual(
    near.map(({ closeness }) => closeness).toSorted((a, b) => b - a),
  );
});

test('words are found in a stretch of a text, the same or nearly', () => {
  const text = `1. ${CRIME};`;
  const shown = (words: string) => {
    const span = soughtSpan(words, text, { start: 3, end: text.length }, 'en');
    return span && text.slice(span.start, span.end);
  };
  expect(shown('the MISUSE of resources')).toBe('the misuse of resources');
  expect(shown('necessary to combat the misuse')).toBe('necessary to prevent the misuse');
  expect(shown('blue platypuses')).toBeNull();
});
