import { expect, test } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { compare } from '../../lineage/compare/compare.ts';
import type { Part } from '../../model/part.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusDocument } from '../../model/published-corpus.ts';
import { en } from '../messages/en.ts';
import { comparisonToCopy } from './comparison-to-copy.ts';
import { isAtPlace, isChange, pairPlace } from './pair-place.ts';
import { pairWords } from './pair-words.ts';

/** A resolution of preambular paragraphs, each with its verb. */
function documentOf(
  symbol: string,
  ...paragraphs: readonly (readonly [verb: string, rest: string])[]
): CorpusDocument {
  let text = '';
  const parts = paragraphs.map(([verb, rest], at): Part => {
    const start = text.length;
    text += `${verb} ${rest}\n`;
    return {
      id: `pp${at + 1}`,
      kind: 'preambular',
      marker: null,
      span: { start, end: text.length },
      bodyStart: start,
      verb: { start, end: start + verb.length },
    };
  });
  const made = madeDocument({ symbol, language: 'es', text, parts });
  return { format: CORPUS_FORMAT, version: CORPUS_VERSION, ...made } as CorpusDocument;
}

const LEFT = documentOf(
  'A/RES/74/29',
  [
    'Considerando',
    'que es necesario impedir que las tecnologías se utilicen con fines delictivos o terroristas,',
  ],
  ['Tomando nota', 'del informe del Grupo de Expertos,'],
  ['Recordando', 'la Carta,'],
);
const RIGHT = documentOf(
  'A/RES/78/16',
  ['Recordando', 'la Carta,'],
  [
    'Considerando',
    'que es necesario prevenir que las tecnologías se utilicen con fines delictivos o terroristas,',
  ],
);

test('a comparison as text', () => {
  const { pairs } = compare(LEFT, RIGHT);
  const text = comparisonToCopy({ left: LEFT, right: RIGHT, pairs }, en);
  expect(text).toContain('A/RES/74/29 → A/RES/78/16');
  expect(text).toContain('que es necesario [-impedir-] {+prevenir+} que las tecnologías');
  expect(text).toMatch(/\npp2: dropped\nTomando nota del informe del Grupo de Expertos,/);
});

const REPLACED = documentOf(
  'A/RES/78/16',
  [
    'Considerando',
    'que es necesario impedir que las tecnologías se utilicen con fines delictivos o terroristas,',
  ],
  ['Destacando', 'la función de la sociedad civil,'],
  ['Recordando', 'La Carta,'],
);

test('of a paragraph that was dropped and one that has its number each stands alone, without marks', () => {
  const { pairs } = compare(LEFT, REPLACED);
  const text = comparisonToCopy({ left: LEFT, right: REPLACED, pairs }, en);
  expect(text).toContain(
    [
      'pp2: dropped; another has its number',
      'Tomando nota del informe del Grupo de Expertos,',
      '',
      'pp2: new; under the number of the dropped one',
      'Destacando la función de la sociedad civil,',
      '',
    ].join('\n'),
  );
});

test.each([RIGHT, REPLACED])('the summary counts every change once that one steps to', (right) => {
  const { pairs, summary } = compare(LEFT, right);
  const { copied, ...changed } = summary.clauses;
  const changes = pairs.filter(isChange).length;
  expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBe(changes);
  expect(copied).toBe(pairs.length - changes);
});

test('every pair has a place of its own, and changes are what one steps through', () => {
  const { pairs } = compare(LEFT, RIGHT);
  const places = pairs.map(pairPlace);
  expect(new Set(places).size).toBe(pairs.length);
  expect(places).toContain('-pp2');
  for (const pair of pairs) {
    expect(pairs.filter((other) => isAtPlace(other, pairPlace(pair)))).toEqual([pair]);
  }
  expect(places).toEqual(['pp1', 'pp2', '-pp2']);
  expect(pairs.map(isChange)).toEqual([true, true, true]);
});

const SAME = { change: 'copied', moved: false, repunctuated: false } as const;

test.each([
  [SAME, false],
  [{ ...SAME, moved: true }, true],
  [{ ...SAME, repunctuated: true }, true],
  [{ ...SAME, change: 'edited' as const }, true],
  [{ ...SAME, change: 'introduced' as const }, true],
  [{ ...SAME, change: 'dropped' as const }, true],
])('one steps through changes of words, punctuation and order: %o', (pair, stepped) => {
  expect(isChange(pair)).toBe(stepped);
});

test('a copy with other punctuation says so', () => {
  const [left, right] = ['no, se permitirá', 'no se permitirá'].map((words) =>
    documentOf('A/RES/74/29', ['Decide', `que ${words}, actuar;`]),
  );
  const { pairs } = compare(left!, right!);
  expect(pairs.map((pair) => pairWords(pair, en))).toEqual(['same words, other punctuation or capitals']);
});
