import type { CitationKind } from './citation-kind.ts';

/** A Security Council number whose year is left to the date behind it: "resolution 242 of 22 November 1967". */
export const bareNumberKind: CitationKind = {
  name: 'bare-number',
  samples: ['242', '1493'],
  behindSamples: ' of 22 November 1967',
  pattern: ({ afterBareNumber }) =>
    afterBareNumber === null ? '(?<bareNumber>(?!))' : `(?<bareNumber>\\d{3,4})(?=${afterBareNumber})`,
};
