import { expect, test } from 'vitest';
import { readAbbreviations } from './read-abbreviations.ts';

test.each([
  [
    'que las tecnologías de la información y las comunicaciones (TIC) se',
    'tic',
    'tecnologías de la información y las comunicaciones',
  ],
  ['the World Health Organization (WHO)', 'who', 'world health organization'],
  [
    'в области информационно-коммуникационных технологий (ИКТ)',
    'икт',
    'информационно коммуникационных технологий',
  ],
])('%s', (text, short, long) => {
  expect(readAbbreviations(text).get(short)?.join(' ')).toBe(long);
});

test.each(['resolution 2625 (XXV)', 'su informe anual (TIC)', '(ONU)'])('%s explains nothing', (text) => {
  expect(readAbbreviations(text).size).toBe(0);
});
