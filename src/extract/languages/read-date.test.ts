import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLanguage } from './compiled-language.ts';
import { LANGUAGES } from './languages.ts';
import { findDate, readDate } from './read-date.ts';

/** The names of months that are written out as they are. */
const PIECES = [
  '4 ',
  '12',
  '31 February 2001',
  '1',
  '1999',
  ' ',
  'May 5, 2020',
  'Mayor',
  '4年',
  '12月',
  '日',
  '\ud835',
];

describe.each(LANGUAGES)('$code', (language) => {
  const compiled = compileLanguage(language);
  const months = language.months.map((month) => month.replace(/\[(.).*?\]|\(\?:([^|)]*).*?\)|.\?/g, '$1$2'));

  test('the first date is that at the first place where one can be read', () => {
    const starts = language.dateOrder === 'month-first' ? /\d{1,2}|\p{Lu}\p{L}{2,}/gu : /\d{1,2}/g;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, ...months), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const read = [...text.matchAll(starts)].map(({ index }) => readDate(compiled, text, index));
        expect(findDate(compiled, text)).toEqual(read.find((date) => date !== null) ?? null);
      }),
    );
  });
});
