import { describe, expect, test } from 'vitest';
import { ACTS } from '../../model/act.ts';
import { INTERFACE_LANGUAGES } from '../../state/view.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { formatDate } from './format-date.ts';
import { fr } from './fr.ts';
import { INTERFACE_MESSAGES, preferredLanguage } from './interface-messages.ts';
import { nameOfSymbol, shortName } from './name-of-symbol.ts';

test('every language of the view has its messages', () => {
  expect(Object.keys(INTERFACE_MESSAGES)).toEqual([...INTERFACE_LANGUAGES]);
});

test.each(INTERFACE_LANGUAGES)(
  '%s has words for every act, the same issue codes as the others, and writes dates in itself',
  async (code) => {
    const messages = await INTERFACE_MESSAGES[code].fetchMessages();
    expect(Object.keys(messages.acts)).toEqual([...ACTS]);
    expect(Object.keys(messages.issues).toSorted()).toEqual(Object.keys(en.issues).toSorted());
    expect(new Intl.Locale(messages.locale).language).toBe(code);
  },
);

test('an unknown code is still told, with all it carries', () => {
  expect(es.unknownIssue('font-without-map', { page: '3' })).toBe('font without map · page: 3');
});

describe('names and dates as readers know them', () => {
  test.each([
    ['A/RES/43/78H', 'resolución 43/78 H', 'resolution 43/78 H', 'résolution 43/78 H'],
    ['A/RES/217A(III)', 'resolución 217 A (III)', 'resolution 217 A (III)', 'résolution 217 A (III)'],
    [
      'S/RES/1373(2001)',
      'resolución 1373 (2001) del Consejo de Seguridad',
      'Security Council resolution 1373 (2001)',
      'résolution 1373 (2001) du Conseil de sécurité',
    ],
    ['A/DEC/75/564', 'decisión 75/564', 'decision 75/564', 'décision 75/564'],
    ['A/78/265', 'documento A/78/265', 'document A/78/265', 'document A/78/265'],
    ['file:UCCI-2024', 'UCCI-2024', 'UCCI-2024', 'UCCI-2024'],
  ])('%s', (id, spanish, english, french) => {
    const names = [es, en, fr].map((messages) => nameOfSymbol(id, messages).replaceAll('\u00a0', ' '));
    expect(names).toEqual([spanish, english, french]);
  });

  test('a short name does not break at its spaces', () => {
    expect(shortName('A/RES/43/78H')).toBe('43/78\u00a0H');
  });

  test('a short name of the Human Rights Council is not one of the Assembly', () => {
    expect(shortName('A/RES/53/9')).toBe('53/9');
    expect(shortName('A/HRC/RES/53/9')).toBe('HRC\u00a053/9');
    expect(nameOfSymbol('A/HRC/RES/53/9', en)).toBe('Human Rights Council resolution 53/9');
  });

  test('dates', () => {
    expect(formatDate('1988-12-07', es)).toBe('7 de diciembre de 1988');
    expect(formatDate('1988-12-07', en)).toBe('7 December 1988');
    expect(formatDate('1988-12-07', fr)).toBe('7 décembre 1988');
    expect(formatDate('2024-07-01', fr)).toBe('1er juillet 2024');
    expect(formatDate('2024-07-11', fr)).toBe('11 juillet 2024');
    expect(formatDate('soon', en)).toBe('soon');
  });

  test('ordinals', () => {
    expect([71, 72, 73, 74, 111].map(en.session.ordinal)).toEqual(['71st', '72nd', '73rd', '74th', '111th']);
    expect([1, 2, 78].map(fr.session.full)).toEqual(['1re session', '2e session', '78e session']);
  });

  test('nought and one are singular in French', () => {
    expect([0, 1, 2].map(fr.reader.citedAs)).toEqual(['0 mention', '1 mention', '2 mentions']);
  });
});

test('the browser chooses the language', () => {
  expect(preferredLanguage(['es-MX', 'en'])).toBe('es');
  expect(preferredLanguage(['fr-CA', 'es'])).toBe('fr');
  expect(preferredLanguage(['ru', 'es'])).toBe('es');
  expect(preferredLanguage(['de'])).toBe('en');
});
