import { expect, test } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { compare } from '../../lineage/compare/compare.ts';
import type { Part } from '../../model/part.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusDocument } from '../../model/published-corpus.ts';
import { en } from '../messages/en.ts';
import { comparisonText } from './comparison-text.ts';
import { isAtPlace, isChange, pairPlace } from './pair-place.ts';

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
  const text = comparisonText({ left: LEFT, right: RIGHT, pairs }, en);
  expect(text).toContain('A/RES/74/29 → A/RES/78/16');
  expect(text).toContain('que es necesario [-impedir-] {+prevenir+} que las tecnologías');
  expect(text).toMatch(/\npp2: dropped\nTomando nota del informe del Grupo de Expertos,/);
});

test('every pair has a place of its own, and changes are what one steps through', () => {
  const { pairs } = compare(LEFT, RIGHT);
  const places = pairs.map(pairPlace);
  expect(new Set(places).size).toBe(pairs.length);
  expect(places).toContain('-pp2');
  for (const pair of pairs) {
    expect(pairs.filter((other) => isAtPlace(other, pairPlace(pair)))).toEqual([pair]);
  }
  expect(pairs.filter((pair) => !isChange(pair)).map(({ change, moved }) => [change, moved])).toEqual(
    pairs.filter(({ change, moved }) => change === 'copied' && !moved).map(() => ['copied', false]),
  );
});
