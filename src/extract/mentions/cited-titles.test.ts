import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

const titles = (opening: string, paragraph: string) => {
  const [document] = extractDocuments({ name: 'made.txt', text: `${opening}\n\n${paragraph}\n` });
  return document?.mentions.map(({ title }) => title ?? null);
};

test.each([
  [
    'The General Assembly,',
    'Recalling its resolution 79/1 of 22 September 2024, entitled “The Pact for the Future”, and the work of the session,',
    ['The Pact for the Future'],
  ],
  [
    'The General Assembly,',
    'Recalling its resolutions 70/1, entitled “Transforming our world”, and 78/16 of 4 December 2023,',
    ['Transforming our world', null],
  ],
  [
    'The General Assembly,',
    'Recalling its resolution 78/16 and the item of the agenda entitled “Developments”, and the work of the session,',
    [null],
  ],
  [
    'La Asamblea General,',
    'Recordando su resolución 79/1, de 22 de septiembre de 2024, titulada “El Pacto para el Futuro”, y los trabajos del período,',
    ['El Pacto para el Futuro'],
  ],
  [
    "L'Assemblée générale,",
    'Rappelant sa résolution 79/1 du 22 septembre 2024, intitulée « Le Pacte pour l’avenir », et les travaux de la session,',
    ['Le Pacte pour l’avenir'],
  ],
])('%s %s', (opening, paragraph, expected) => {
  expect(titles(opening, paragraph)).toEqual(expected);
});
