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
  ar: {
    dates: { '9 كانون الأول/ديسمبر 1981': '1981-12-09', '12 آذار/مارس 2019': '2019-03-12' },
    ordinals: { 'الثامنة والسبعون': 78, الثمانون: 80, 'الحادية والثلاثون': 31 },
  },
  ru: {
    dates: { '9 декабря 1981 года': '1981-12-09', '1 июля 2024 года': '2024-07-01' },
    ordinals: { 'семьдесят восьмая': 78, Восьмидесятая: 80, 'тридцать первая': 31 },
  },
  zh: {
    dates: { '1981年12月9日': '1981-12-09', '2024年7月1日': '2024-07-01' },
    ordinals: { 七十八: 78, 八十: 80, 三十一: 31, 十二: 12 },
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

  test('its own words name it', () => {
    const words = language.commonWords.length > 0 ? language.commonWords : Object.keys(language.ordinalWords);
    expect(detectLanguage(words.join(' ').repeat(3))?.code).toBe(language.code);
  });
});

test('a day that no month has is no date', () => {
  const read = (code: string, words: string) => {
    const language = LANGUAGES.find((candidate) => candidate.code === code);
    return language && readDate(compileLanguage(language), words, 0);
  };
  expect(read('en', '31 February 2001')).toBeNull();
  expect(read('zh', '2001年2月31日')).toBeNull();
  expect(read('en', '29 February 2000')).not.toBeNull();
});

test('a text of no known language is not given one', () => {
  expect(
    detectLanguage('Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor'),
  ).toBeNull();
});
