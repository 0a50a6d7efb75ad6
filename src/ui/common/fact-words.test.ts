import { expect, test } from 'vitest';
import type { FactName } from '../../model/published-corpus.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { factWords } from './fact-words.ts';

test.each<[FactName, string, string, string]>([
  ['meeting', '42nd plenary', '42.ª sesión plenaria', '42nd plenary meeting'],
  ['meeting', '42ª sesión plenaria', '42.ª sesión plenaria', '42nd plenary meeting'],
  ['agenda-item', '94', '94', '94'],
  ['agenda-item', '13 and 117', '13 y 117', '13 and 117'],
  ['agenda-item', '71 (b)', '71 b)', '71 (b)'],
  ['agenda-item', '71 b)', '71 b)', '71 (b)'],
  ['basis', 'A/78/404, para. 14', 'A/78/404, párr. 14', 'A/78/404, para. 14'],
  [
    'basis',
    'A/78/481/Add.2, para. 139 (Third Committee)',
    'A/78/481/Add.2, párr. 139 (Tercera Comisión)',
    'A/78/481/Add.2, para. 139 (Third Committee)',
  ],
  [
    'basis',
    'A/78/L.1 (without reference to a Main Committee)',
    'A/78/L.1 (sin remisión previa a una Comisión Principal)',
    'A/78/L.1 (without reference to a Main Committee)',
  ],
  [
    'basis',
    'sobre la base del informe de la Primera Comisión (A/78/404, párr. 14)',
    'A/78/404, párr. 14 (Primera Comisión)',
    'A/78/404, para. 14 (First Committee)',
  ],
  [
    'basis',
    'sin remisión previa a una Comisión Principal (A/78/L.86)',
    'A/78/L.86 (sin remisión previa a una Comisión Principal)',
    'A/78/L.86 (without reference to a Main Committee)',
  ],
])('%s %s', (name, value, spanish, english) => {
  const fact = { name, value, language: 'fr' };
  expect(factWords(fact, es)).toEqual({ words: spanish, language: null });
  expect(factWords(fact, en)).toEqual({ words: english, language: null });
});

test.each<[FactName, string]>([
  ['meeting', 'resumed 3rd plenary'],
  ['basis', 'on the report of the Second Committee (A/78/458)'],
  ['basis', 'A/78/458 (Credentials Committee)'],
  ['agenda-item', 'XCIII'],
  ['title', 'A title'],
])('%s “%s” stays as printed, in its language', (name, value) => {
  expect(factWords({ name, value, language: 'en' }, es)).toEqual({ words: value, language: 'en' });
});

test('a basis in the language of the interface stays as its masthead has it', () => {
  const value = 'sobre la base del informe de la Primera Comisión (A/78/404, párr. 14)';
  expect(factWords({ name: 'basis', value, language: 'es' }, es)).toEqual({ words: value, language: 'es' });
});
