import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';

/** Made for this project: one sentence in each language, as pages have them side by side. */
const ENGLISH =
  'Recalling that the members of the Council decided to go on with the work of the Assembly, by the side of the States and to the benefit of the people,';
const FRENCH =
  "Rappelant que les membres du Conseil ont décidé de continuer avec les travaux de l'Assemblée, aux côtés des États et dans une large mesure, et par ses soins,";

const read = (paragraphs: readonly string[]) =>
  extractDocuments({ name: 'made.txt', text: ['The General Assembly,', ...paragraphs].join('\n\n') })[0];
const rows = <T>(times: number, row: T): T[] => Array.from({ length: times }, () => row);

test('a text in two languages says so, and of which one nothing is read', () => {
  const document = read(rows(10, [ENGLISH, ENGLISH, FRENCH]).flat());
  expect(document?.issues).toEqual([
    { code: 'two-languages', severity: 'warning', span: null, detail: { language: 'en', other: 'fr' } },
  ]);
});

test.each([
  ['one language', rows(30, ENGLISH)],
  ['a quotation in another', [...rows(30, ENGLISH), FRENCH]],
])('a text in %s does not', (_, paragraphs) => {
  expect(read(paragraphs)?.issues).toEqual([]);
});
