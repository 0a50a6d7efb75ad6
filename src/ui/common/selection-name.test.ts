import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { comparisonOf } from '../../state/comparison-of.ts';
import { en } from '../messages/en.ts';
import { selectionName } from './selection-name.ts';

test.each([
  [['es', 'fr'], 'Languages of resolution 78/16'],
  [['es', 'es'], 'Two versions of resolution 78/16'],
])('a text beside itself in %j is named “%s”', (language, name) => {
  const { documents } = madeIndex();
  const index = madeIndex({
    documents: { ...documents, node: [2, 3, 3], language: ['es', ...language] },
  });
  const corpus = { status: 'ready', index, graph: networkFromIndex(index) } as const;
  expect(selectionName(comparisonOf('A/RES/78/16', 'A/RES/78/16'), corpus, en, 'en')).toBe(name);
});
