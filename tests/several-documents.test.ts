import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';

/** Made for this project, after the form of the General Assembly's resolutions. */
const resolution = (number: string, cites: string) => `Seventy-ninth session
Agenda item 9

Resolution adopted by the General Assembly on 2 December 2024

${number}. Title of the text numbered ${number}

The General Assembly,

Recalling its resolution ${cites},

1. Decides to go on with the matter.

44th plenary meeting
2 December 2024
`;

const read = (text: string) => extractDocuments({ name: 'both.txt', text });

test('two resolutions in one file become two documents, each with its own masthead and citations', () => {
  const documents = read(`${resolution('79/901', '78/16')}\n${resolution('79/902', '77/37')}`);
  expect(documents.map(({ symbol, date, title, meeting }) => [symbol, date, title, meeting])).toEqual([
    ['A/RES/79/901', '2024-12-02', 'Title of the text numbered 79/901', '44th plenary meeting'],
    ['A/RES/79/902', '2024-12-02', 'Title of the text numbered 79/902', '44th plenary meeting'],
  ]);
  const cited = documents.map(({ mentions }) => mentions.map(({ citation }) => citation.target));
  expect(cited).toEqual([['A/RES/78/16'], ['A/RES/77/37']]);
  for (const { parts } of documents) expect(parts.map(({ id }) => id)).toContain('op1');
});

test('the parts of one resolution, opening again without a number, stay one document', () => {
  const parts = resolution('79/903', '78/16').replace(
    '44th',
    'B\n\nThe General Assembly,\n\nRecalling its resolution 77/37,\n\n1. Decides so.\n\n44th',
  );
  const documents = read(parts);
  expect(documents.map(({ symbol }) => symbol)).toEqual(['A/RES/79/903']);
  expect(documents[0]?.mentions.map(({ citation }) => citation.target)).toEqual([
    'A/RES/78/16',
    'A/RES/77/37',
  ]);
});

test('a text without a masthead does not take a symbol that it cites for its own', () => {
  const [document] = read('Recalling its resolution 78/16 of 4 December 2023 and A/RES/77/37 on the same,\n');
  expect(document?.symbol).toBeNull();
  expect(document?.mentions.map(({ citation }) => citation.target)).toEqual(['A/RES/78/16', 'A/RES/77/37']);
});
