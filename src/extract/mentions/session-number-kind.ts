import type { CitationKind } from './citation-kind.ts';

/** Session (or year) and number, with part letters: the General Assembly since 1976 and all who number alike. */
export const sessionNumberKind: CitationKind = {
  name: 'session-number',
  samples: [
    '36/103',
    '43/78 H',
    '57/284 A and B',
    '78/254 A to C',
    'S-10/2',
    'ES‑10/27',
    '2012/16',
    '54/ 22',
  ],
  behindSamples: '',
  pattern: ({ letter, letterJoint, special }) =>
    `(?:${special}\\s?)?` +
    '(?<series>\\d{1,4})\\s?/\\s?(?<number>\\d{1,4})(?![\\d/]|\\.\\d|-\\d)' +
    `(?<letters>\\s?${letter}(?:-${letter})?(?![\\w/’'.\\u00c0-\\u024f\\u0400-\\u04ff-]|\\s?\\()(?:(?:\\s?(?:${letterJoint})){1,3}\\s?${letter}(?![\\w/’'\\u00c0-\\u024f\\u0400-\\u04ff]|\\.\\w)){0,25})?`,
};
