import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

const read = (text: string) =>
  extractDocuments({ name: 'a.txt', text }).map(({ symbol, mentions }) =>
    [symbol, ...mentions.map(({ citation }) => citation.target)].join(' '),
  )[0];

test.each([
  [
    'TÍTULO EN UNA SOLA LÍNEA Adopción: Resolución 2625 (XXV) de la Asamblea General, 24 de octubre de 1970. La Asamblea General, Recordando sus resoluciones 1815 (XVII) y 1966 (XVIII), de las que ya se ha hablado en las Naciones Unidas,',
    'A/RES/2625(XXV) A/RES/1815(XVII) A/RES/1966(XVIII)',
  ],
  [
    'القرار 61/53 اتخذ في الجلسة العامة 67، بناء على توصية اللجنة (A/61/387، الفقرة 9) إن الجمعية العامة، إذ تشير إلى القرار 55/2،',
    'A/RES/61/53 A/61/387 A/RES/55/2',
  ],
])('the number before the opening of a text in one run is its own: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

const DRAFT =
  'Draft amendment to General Assembly resolution 78/16: The General Assembly, Recalling its resolutions 36/103 of 9 December 1981 and 78/16 of 4 December 2023, 1. Decides to return to the matter at the United Nations;';

test('a draft about a resolution is not that resolution, and goes on recalling it', () => {
  expect(read(DRAFT)).toBe(' A/RES/78/16 A/RES/36/103 A/RES/78/16');
});

test('a text that recalls the number it begins with is another text', () => {
  expect(read(DRAFT.replace(/^.*?: /, 'Resolution 78/16, amended: '))).toMatch(/^ A/);
});

test.each([
  'Resolution 78/16 of 4 December 2023. ',
  'General Assembly resolution 78/16: a title. ',
  'A/RES/78/16 A title. ',
])('a head that begins with a number is of that number, with a warning: %s', (head) => {
  const text = `${head}The General Assembly, Recalling its resolution 36/103 of 9 December 1981 on the work of the United Nations,`;
  expect(read(text)).toBe('A/RES/78/16 A/RES/36/103');
  expect(extractDocuments({ name: 'a.txt', text })[0]?.issues).toMatchObject([
    { code: 'own-number-inferred', severity: 'warning' },
  ]);
});

test.each([
  'Enmienda: Resolución 60/1 de la Asamblea General, 16 de septiembre de 2005. La Asamblea General, Recordando la resolución 75/240 de las Naciones Unidas,',
  'El proyecto menciona la resolución 60/1 y la resolución 70/1 de la Asamblea. La Asamblea General, Recordando la resolución 75/240 de las Naciones Unidas,',
  'El texto dice de la resolución 60/1 que la Asamblea General, recordando la resolución 75/240 de las Naciones Unidas, decidió seguir con el examen de la cuestión,',
])('nothing is taken for its own: %s', (text) => expect(read(text)).toMatch(/^ ?A\/RES\/60\/1/));
