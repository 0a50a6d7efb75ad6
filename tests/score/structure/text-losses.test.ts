import { expect, test } from 'vitest';
import { extractDocuments } from '../../../src/extract/extract-documents.ts';
import type { RecallingDocument } from '../../../src/model/recalling-document.ts';
import { textFault, tilingFault } from './text-losses.ts';

const TEXT = `The General Assembly,

Recalling its resolution 78/16 of 4 December 2023,¹

1. Decides to go on.
__________
¹ See A/78/404.
`;

const read = () => extractDocuments({ name: 'made.txt', text: TEXT });
const fault = (change: (document: RecallingDocument) => RecallingDocument) =>
  textFault(new TextEncoder().encode(TEXT), 'made.txt', read().map(change));

test('a document that holds its whole text has no fault', () => {
  expect(fault((document) => document)).toBeNull();
});

test.each<[string, (document: RecallingDocument) => RecallingDocument, RegExp]>([
  [
    'a letter that is gone',
    ({ text, ...rest }) => ({ ...rest, text: text.replace('Decides', 'Decide ') }),
    /^letters: 101 of 102$/,
  ],
  [
    'another letter',
    ({ text, ...rest }) => ({ ...rest, text: text.replace('Decides', 'Decideq') }),
    /^letters/,
  ],
  [
    'paragraphs in another order',
    ({ text, ...rest }) => ({ ...rest, text: text.replace('go on', 'on go') }),
    /^paragraphs out of order$/,
  ],
  [
    'a part that is not there',
    ({ parts, ...rest }) => ({ ...rest, parts: parts.slice(1) }),
    /does not begin/,
  ],
  [
    'an end without a part',
    ({ parts, ...rest }) => ({ ...rest, parts: parts.slice(0, -1) }),
    /behind the last/,
  ],
])('%s is seen', (_, change, expected) => {
  expect(fault(change)).toMatch(expected);
});

test('two parts of one id are seen', () => {
  const [document] = read();
  if (!document) throw new Error('a document was expected');
  const parts = document.parts.map((part) => ({ ...part, id: 'op1' }));
  expect(tilingFault({ ...document, parts })).toBe('two parts of one id');
});

test('a last line that stands behind its number may come last, and no other', () => {
  const text =
    'The General Assembly,\n\n1.\nsession.\n\nDecides to go on at its next\n2.\nAsks all to speak.\n';
  const documents = extractDocuments({ name: 'made.txt', text });
  const bytes = new TextEncoder().encode(text);
  expect(documents[0]?.text).toContain('1. Decides to go on at its next session.');
  expect(textFault(bytes, 'made.txt', documents)).toBeNull();
  const astray = documents.map((document) => ({
    ...document,
    text: document.text.replace('go on at', 'at go on'),
  }));
  expect(textFault(bytes, 'made.txt', astray)).toBe('paragraphs out of order');
});
