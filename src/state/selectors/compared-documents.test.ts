import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { comparedDocuments } from './compared-documents.ts';
import type { Corpus } from './corpus.ts';

/** 74/29 in the first languages, 78/16 in the second. */
function corpusIn(first: readonly string[], second: readonly string[]): Corpus {
  const rows = [
    ...first.map((language) => [2, language] as const),
    ...second.map((language) => [3, language] as const),
  ];
  const index = madeIndex({
    documents: {
      node: rows.map(([node]) => node),
      language: rows.map(([, language]) => language),
      path: rows.map((_, row) => `documents/${row}.json`),
      file: rows.map((_, row) => `${row}`),
    },
    mentions: { edge: [], document: [], place: [], act: [], verb: [], status: [] },
    edges: { source: [], target: [], backbone: [] },
    succession: { source: [], target: [], document: [], place: [] },
  });
  return { status: 'ready', index, graph: networkFromIndex(index) };
}

const PAIR = { left: 'A/RES/74/29', right: 'A/RES/78/16' };

test.each([
  ['the language asked for', ['en', 'es'], ['en', 'es'], null, ['es'], 'es es'],
  ['a language both are in, though another was asked for', ['es', 'en'], ['en'], null, ['es', 'en'], 'en en'],
  ['a language both are in, though none was asked for', ['es', 'fr'], ['fr'], null, ['ar'], 'fr fr'],
  ['none in common', ['es'], ['en'], null, ['es'], 'es en'],
  ['another language on the right', ['es', 'en'], ['es', 'en'], 'en', ['es'], 'es en'],
  ['a gap', ['es'], [], null, ['es'], 'es null'],
] as const)('%s', (_name, first, second, language, asked, shown) => {
  const corpus = corpusIn(first, second);
  const { left, right } = comparedDocuments(corpus, { ...PAIR, language }, asked);
  const spoken = (row: number | null) => (row === null ? 'null' : corpus.index.documents.language[row]);
  expect(`${spoken(left)} ${spoken(right)}`).toBe(shown);
});

test.each([
  [['es', 'en', 'fr'], null, 0, 1],
  [['es', 'en', 'fr'], 'fr', 0, 2],
  [['es', 'en', 'fr'], 'es', 0, 1],
  [['es'], null, 0, null],
] as const)('two versions of one text in %j, asked for %s', (languages, language, left, right) => {
  const corpus = corpusIn(languages, []);
  const one = { left: 'A/RES/74/29', right: 'A/RES/74/29', language };
  expect(comparedDocuments(corpus, one, ['es'])).toEqual({ left, right });
});

test.each([
  ['es-3', 'es-2', 1, 2],
  ['es-3', 'es', 0, 2],
  ['es-9', 'es', 0, 1],
] as const)('of three versions in one language, %s beside %s', (language, asked, left, right) => {
  const corpus = corpusIn(['es', 'es', 'es'], []);
  const one = { left: 'A/RES/74/29', right: 'A/RES/74/29', language };
  expect(comparedDocuments(corpus, one, [asked, 'es'])).toEqual({ left, right });
});
