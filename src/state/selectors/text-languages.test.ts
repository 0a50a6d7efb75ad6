import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { textLanguages } from './text-languages.ts';

test('languages come by how many texts are in them, and none where none is known', () => {
  const index = { documents: { language: ['fr', 'es', null, 'es'] } };
  expect(textLanguages({ index } as unknown as Corpus)).toEqual(['es', 'fr']);
});
