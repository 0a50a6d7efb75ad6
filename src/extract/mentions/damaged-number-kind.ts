import type { CitationKind } from './citation-kind.ts';

/** Characters a scan takes for those of a Roman numeral. */
const ROMAN = '[IVXLYUJHDil1|!]';

/**
 * A bracketed number as a scan left it: letters for digits, digits for letters, brackets of another shape or missing.
 * Tried last, and only right behind the noun or another number: anywhere else it is not worth a guess.
 */
export const damagedNumberKind: CitationKind = {
  name: 'damaged-number',
  samples: [
    '217 (111)',
    '217 A (Ill)',
    '1761 (XVID',
    '1904 (XVJII)',
    '2542 {XXIV)',
    '289 A (1 V)',
    '3201 (S-Vl)',
    '471 (1 980)',
    'S58 (1984)',
    'I11 (1956)',
  ],
  behindSamples: '',
  pattern: ({ letter }) =>
    `(?<damagedNumber>[IOS]?\\d{1,4}|I)(?<damagedLetter>\\s?${letter})?\\s?[(\\[{]\\s?` +
    `(?<damagedBracket>(?:S\\s?[-‐‑–]\\s?)?${ROMAN}(?:[\\s.]?${ROMAN}){0,7}|[1I]\\s?9\\s?\\d\\s?\\d)(?:\\s?[)\\]}]|(?<=D)(?![\\w)]))`,
};
