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
  pattern:
    '(?<oldNumber>\\d{1,4})(?<oldLetters>\\s?[A-Z](?:-[A-Z])?(?:(?:\\s?(?:,|and|to|y|e|a|et|à|[–-])\\s?)+[A-Z])*)?' +
    '\\s?\\(\\s?(?<bracket>E?S\\s?[-‐‑–]\\s?[IVX]{1,5}|[IVXL]{1,7}|(?:19|20)\\d{2})\\s?\\)',
};
