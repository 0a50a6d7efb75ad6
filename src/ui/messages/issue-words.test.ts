import { expect, test } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { issueWords } from './issue-words.ts';

const detail = { symbol: 'A/RES/77/36', chosen: '2022-12-07', other: '2022-12-08' };

test('dates are written as people write them, other details as they are', () => {
  expect(issueWords(en, { code: 'two-dates', detail })).toBe(
    'A/RES/77/36 is given two dates: 7 December 2022 (the one shown) and 8 December 2022.',
  );
  expect(issueWords(es, { code: 'two-dates', detail })).toBe(
    'Hay dos fechas para A/RES/77/36: 7 de diciembre de 2022 (la que se muestra) y 8 de diciembre de 2022.',
  );
});

test('a code without words says its name', () => {
  expect(issueWords(en, { code: 'unheard-of', detail: {} })).toContain('unheard of');
  expect(issueWords(en, { code: 'constructor', detail: {} })).toContain('constructor');
  expect(issueWords(en, { code: '__proto__', detail: {} })).toContain('__proto__');
});
