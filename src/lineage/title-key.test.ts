import { expect, it } from 'vitest';
import { titleKey, titleSimilarity } from './title-key.ts';

it.each([
  ['Los avances en la esfera de la información', 'AVANCES  en la esfera\nde la informacion.'],
  ['The right to food', 'Right to food'],
  ['L’eau et l’assainissement', "Eau et l'assainissement"],
  ['Implementation of resolution 70/1', 'Implementation of resolution 70/1'],
])('%j and %j are one title', (a, b) => {
  expect(titleKey(a)).toBe(titleKey(b));
});

it.each([
  ['Question of Palestine', 'Question of Cyprus'],
  ['Report on 2019', 'Report on 2020'],
  ['Avances', 'Los'],
])('%j and %j are two', (a, b) => {
  expect(titleKey(a)).not.toBe(titleKey(b));
});

it.each(['', '…', '1', '15-16847 (S) *1516847*'])('%j is no title', (text) => {
  expect(titleKey(text)).toBe('');
});

it('measures what two titles share', () => {
  expect(titleSimilarity('Nuclear disarmament', 'Disarmament, nuclear')).toBe(1);
  expect(titleSimilarity('Nuclear disarmament', 'General disarmament')).toBeCloseTo(1 / 3);
  expect(titleSimilarity('…', '')).toBe(0);
});
