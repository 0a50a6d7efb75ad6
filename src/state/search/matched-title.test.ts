import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Corpus } from '../selectors/corpus.ts';
import { matchedTitle } from './matched-title.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };
const found = (query: string, language: string) =>
  matchedTitle(corpus, 'A/RES/217A(III)', query, language)?.value ?? null;

test.each([
  [
    'a title in another language is told',
    'declaración universal',
    'en',
    'Declaración Universal de Derechos Humanos',
  ],
  [
    'its last word may still be typed, accents aside',
    'declaracion univ',
    'en',
    'Declaración Universal de Derechos Humanos',
  ],
  ['nothing is told where the shown title says it', 'human rights', 'en', null],
  ['nor where no title does', '217', 'en', null],
  ['nor for nothing', ' ', 'en', null],
])('%s', (_name, query, language, title) => {
  expect(found(query, language)).toBe(title);
});
