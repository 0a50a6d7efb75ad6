import type { CitationKind } from './citation-kind.ts';

/** Number and, in brackets, the session in Roman numerals or the year: the older series and the Security Council. */
export const bracketedNumberKind: CitationKind = {
  name: 'bracketed-number',
  samples: [
    '217 A (III)',
    '2625 (XXV)',
    '3201 (S-VI)',
    '377 A (V)',
    '1373 (2001)',
    '13(I)',
    '1004 (ES-II)',
    '2014 (2011)',
  ],
  behindSamples: '',
  pattern: ({ letter, letterJoint, bracket }) =>
    `(?<oldNumber>\\d{1,4})(?<oldLetters>\\s?${letter}(?:-${letter})?(?:(?:\\s?(?:${letterJoint})){1,3}\\s?${letter}){0,25})?` +
    `\\s?[(（]\\s?(?<bracket>${bracket}|(?:19|20)\\d{2})\\s?[)）]`,
};
