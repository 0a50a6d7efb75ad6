import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { mainPathOf } from './main-path-of.ts';
import { relatedOf } from './related-of.ts';

const corpusOf = (changes: Partial<CorpusIndex> = {}) => {
  const index = madeIndex(changes);
  return { status: 'ready', index, graph: networkFromIndex(index) } as const;
};

test('the main path goes through the text that all others lead through, and no further than the thread', () => {
  const corpus = corpusOf();
  expect(mainPathOf(corpus, corpus.index.threads[0]!)).toEqual([
    { source: 'A/RES/78/16', target: 'A/RES/74/29' },
    { source: 'A/RES/74/29', target: 'A/RES/43/78H' },
  ]);
});

test('texts that do not cite one another have none', () => {
  const corpus = corpusOf({ edges: { source: [], target: [], backbone: [] }, mentions: NO_MENTIONS });
  expect(mainPathOf(corpus, corpus.index.threads[0]!)).toEqual([]);
});

test('what two texts share makes them related', () => {
  // 78/16 and 74/29 both cite 43/78 H; a second shared text makes it more than chance.
  const { edges } = madeIndex();
  const corpus = corpusOf({
    edges: {
      source: [...edges.source, 3],
      target: [...edges.target, 0],
      backbone: [...edges.backbone, false],
    },
  });
  expect(relatedOf(corpus, 'A/RES/78/16')).toMatchObject([{ id: 'A/RES/74/29', citingTogether: 2 }]);
  expect(relatedOf(corpusOf(), 'A/RES/78/16')).toEqual([]);
});

const NO_MENTIONS = { edge: [], document: [], place: [], act: [], verb: [], status: [] };
