import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { trackTitle } from './track-title.ts';

/** Titles as [row of the node, language, title]; all three texts are of track 1. */
function corpusOf(titles: readonly (readonly [number, string, string])[]): Corpus {
  const ids = ['A/RES/73/266', 'A/RES/74/28', 'A/RES/78/16'];
  return {
    graph: { rowOf: (id: string) => ids.indexOf(id) },
    index: {
      nodes: { id: ids },
      threads: [
        {
          titles: { es: 'Avances', en: 'Developments' },
          tracks: [
            { titles: {}, members: [] },
            { titles: {}, members: [0, 1, 2] },
          ],
        },
      ],
      facts: {
        node: titles.map(([node]) => node),
        name: titles.map(() => 'title'),
        language: titles.map(([, language]) => language),
        value: titles.map(([, , value]) => value),
        source: titles.map(() => 'register:'),
        inferred: titles.map(() => false),
      },
    },
  } as unknown as Corpus;
}

test('the title most texts bear wins, known in the asked language or not', () => {
  const corpus = corpusOf([
    [0, 'en', 'Advancing behaviour'],
    [1, 'en', 'Advancing behaviour'],
    [2, 'en', 'Programme of action'],
    [2, 'es', 'Programa de acción'],
  ]);
  const title = { text: 'Advancing behaviour', language: 'en', ofThread: false };
  expect(trackTitle(corpus, 0, 1, 'es')).toEqual(title);
  expect(trackTitle(corpus, 0, 1, 'en')).toEqual(title);
});

test('titles one text bears in two languages are one, and are told from the title of the thread', () => {
  const corpus = corpusOf([
    [0, 'en', 'Developments'],
    [1, 'en', 'Developments'],
    [1, 'es', 'Avances'],
  ]);
  expect(trackTitle(corpus, 0, 1, 'es')).toEqual({ text: 'Avances', language: 'es', ofThread: true });
  expect(trackTitle(corpusOf([]), 0, 1, 'es')).toBeNull();
});
