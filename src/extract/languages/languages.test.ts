import { describe, expect, test } from 'vitest';
import { compileLanguage } from './compiled-language.ts';
import { detectLanguage } from './detect-language.ts';
import { LANGUAGES } from './languages.ts';
import { readDate } from './read-date.ts';
import { readOrdinal } from './read-ordinal.ts';

/** A date in each language's own way of writing it, and some sessions by name. */
const SAMPLES: Readonly<
  Record<string, { dates: Readonly<Record<string, string>>; ordinals: Readonly<Record<string, number>> }>
> = {
  en: {
    dates: {
      '9 December 1981': '1981-12-09',
      'December 9, 1981': '1981-12-09',
      '1st of May 2001': '2001-05-01',
    },
    ordinals: { 'Seventy-eighth': 78, eightieth: 80, 'thirty-first': 31, twelfth: 12 },
  },
  es: {
    dates: {
      '9 de diciembre de 1981': '1981-12-09',
      '1 de julio de 2024': '2024-07-01',
      '1º de mayo de 2001': '2001-05-01',
    },
    ordinals: {
      'septuagésimo octavo': 78,
      octogésimo: 80,
      'Trigésimo primer': 31,
      'septuagésimo noveno': 79,
    },
  },
  fr: {
    dates: { '9 décembre 1981': '1981-12-09', '1er juillet 2016': '2016-07-01', '3 aout 1999': '1999-08-03' },
    ordinals: {
      'soixante-dix-huitième': 78,
      'quatre-vingtième': 80,
      'quatre-vingt-unième': 81,
      'trente et unième': 31,
    },
  },
};

test('every language has samples', () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(LANGUAGES.map(({ code }) => code).toSorted());
});

describe.each(LANGUAGES)('$code', (language) => {
  const compiled = compileLanguage(language);
  const { dates, ordinals } = SAMPLES[language.code] ?? { dates: {}, ordinals: {} };

  test.each(Object.entries(dates))('%s is %s', (words, iso) => {
    expect(readDate(compiled, words, 0)?.date).toBe(iso);
  });

  test.each(Object.entries(ordinals))('%s is %d', (words, value) => {
    expect(readOrdinal(compiled, words)).toBe(value);
  });

  test('a day that no month has is no date', () => {
    const month = language.months[1]?.replace(/\[.*?\]/g, 'é') ?? '';
    expect(
      readDate(compiled, `31 de ${month} de 2001`, 0) ?? readDate(compiled, `31 ${month} 2001`, 0),
    ).toBeNull();
  });

  test('its own common words name it', () => {
    expect(detectLanguage(language.commonWords.join(' ').repeat(3))?.code).toBe(language.code);
  });
});

test('a text of no known language is not given one', () => {
  expect(
    detectLanguage('Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor'),
  ).toBeNull();
});
