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

test.each([
  'El proyecto menciona la resolución 60/1 y la resolución 70/1 de la Asamblea. La Asamblea General, Recordando la resolución 75/240 de las Naciones Unidas,',
  'El texto dice de la resolución 60/1 que la Asamblea General, recordando la resolución 75/240 de las Naciones Unidas, decidió seguir con el examen de la cuestión,',
])('nothing is taken for its own: %s', (text) => expect(read(text)).toMatch(/^ ?A\/RES\/60\/1/));
