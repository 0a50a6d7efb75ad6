import { expect, test } from 'vitest';
import { extractDocuments } from '../../../src/extract/extract-documents.ts';
import { twinDifference } from './twin-difference.ts';

const read = (text: string) => {
  const [document] = extractDocuments({ name: 'made.txt', text });
  if (!document) throw new Error('a document was expected');
  return document;
};
const TEXT =
  'The General Assembly,\n\nRecalling its resolution 78/16,\n\n1. Decides to go on;\n\n2. Decides so.\n';

test('spaces, marks and line ends make no difference', () => {
  expect(twinDifference(read(TEXT), read(TEXT.replace('go on', 'go  on ')))).toEqual({
    parts: 4,
    same: 4,
    first: null,
  });
});

test.each([
  [TEXT.replace('Decides so', 'Decides not'), 3, 'op2 at 18: so | not'],
  [TEXT.replace('2. Decides so.\n', ''), 3, 'op2 only left'],
])('a difference is named by its part', (other, same, first) => {
  expect(twinDifference(read(TEXT), read(other))).toEqual({ parts: 4, same, first });
});
