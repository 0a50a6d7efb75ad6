import { describe, expect, test } from 'vitest';
import { ACTS } from '../../model/act.ts';
import { INTERFACE_LANGUAGES } from '../../state/view.ts';
import { formatDate } from './format-date.ts';
import { INTERFACE_MESSAGES, preferredLanguage } from './interface-messages.ts';
import { nameOfSymbol, shortName } from './name-of-symbol.ts';

const { es, en } = INTERFACE_MESSAGES;

test('every language of the view has its messages', () => {
  expect(Object.keys(INTERFACE_MESSAGES)).toEqual([...INTERFACE_LANGUAGES]);
});

test.each(INTERFACE_LANGUAGES)(
  '%s has words for every act and the same issue codes as the others',
  (code) => {
    const messages = INTERFACE_MESSAGES[code];
    expect(Object.keys(messages.acts)).toEqual([...ACTS]);
    expect(Object.keys(messages.issues).toSorted()).toEqual(Object.keys(en.issues).toSorted());
  },
);

test('an unknown code is still told, with all it carries', () => {
  expect(es.unknownIssue('font-without-map', { page: '3' })).toBe('font without map · page: 3');
});

describe('names and dates as readers know them', () => {
  test.each([
    ['A/RES/43/78H', 'resolución 43/78 H', 'resolution 43/78 H'],
    ['A/RES/217A(III)', 'resolución 217 A (III)', 'resolution 217 A (III)'],
    [
      'S/RES/1373(2001)',
      'resolución 1373 (2001) del Consejo de Seguridad',
      'Security Council resolution 1373 (2001)',
    ],
    ['A/DEC/75/564', 'decisión 75/564', 'decision 75/564'],
    ['A/78/265', 'documento A/78/265', 'document A/78/265'],
    ['file:UCCI-2024', 'UCCI-2024', 'UCCI-2024'],
  ])('%s', (id, spanish, english) => {
    expect(nameOfSymbol(id, es).replaceAll('\u00a0', ' ')).toBe(spanish);
    expect(nameOfSymbol(id, en).replaceAll('\u00a0', ' ')).toBe(english);
  });

  test('a short name does not break at its spaces', () => {
    expect(shortName('A/RES/43/78H')).toBe('43/78\u00a0H');
  });

  test('dates', () => {
    expect(formatDate('1988-12-07', es)).toBe('7 de diciembre de 1988');
    expect(formatDate('1988-12-07', en)).toBe('7 December 1988');
    expect(formatDate('soon', en)).toBe('soon');
  });

  test('ordinals', () => {
    expect([71, 72, 73, 74, 111].map(en.session.ordinal)).toEqual(['71st', '72nd', '73rd', '74th', '111th']);
  });
});

test('the browser chooses the language', () => {
  expect(preferredLanguage(['es-MX', 'en'])).toBe('es');
  expect(preferredLanguage(['fr', 'es'])).toBe('es');
  expect(preferredLanguage(['de'])).toBe('en');
});
