import { expect, test } from 'vitest';
import { parseViewUrl } from '../view-url.ts';
import { selectedTexts } from './selected-texts.ts';
import { shownVersion } from './shown-version.ts';

test.each([
  ['?t=A/RES/78/16&p=op3', ['A/RES/78/16']],
  ['?from=A/RES/78/16&to=A/RES/74/29', ['A/RES/78/16', 'A/RES/74/29']],
  ['?compare=A/RES/74/29&with=A/RES/78/16', ['A/RES/74/29', 'A/RES/78/16']],
  ['?compare=A/RES/78/16&with=A/RES/78/16', ['A/RES/78/16']],
  ['?route=A/RES/78/16&until=A/RES/53/70', ['A/RES/78/16', 'A/RES/53/70']],
  ['?find=uso%20de%20la%20fuerza', []],
  ['', []],
])('what %s is about', (query, texts) => {
  expect(selectedTexts(parseViewUrl(query).selection)).toEqual(texts);
});

test('the version shown is in the language asked for, else in that of the interface, else the first', () => {
  const versions = ['fr', 'es', 'es-2'].map((code, row) => ({
    row,
    code,
    language: code.slice(0, 2),
    own: null,
  }));
  const shown = (asked: string | null, language: string) => shownVersion(versions, asked, language)?.code;
  expect(shown('es-2', 'fr')).toBe('es-2');
  expect(shown(null, 'es')).toBe('es');
  expect(shown('ru', 'es')).toBe('es');
  expect(shown('ru', 'en')).toBe('fr');
  expect(shownVersion([], 'es', 'es')).toBeNull();
});
