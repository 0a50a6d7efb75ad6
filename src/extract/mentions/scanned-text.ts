import type { PatternPlaces } from '../scan/pattern-places.ts';

/** A text, looked through once for where numbers, names, forward links and the marks of footnotes may be. */
export interface ScannedText {
  readonly text: string;
  /** The same with plain digits and brackets, character for character. */
  readonly folded: string;
  /** The same with Latin letters for those that look like them. */
  readonly latin: string;
  readonly places: PatternPlaces;
  /** Where the words around citations may be in a stretch: verbs, connectors, nouns, bodies. */
  readonly wordPlaces: (from: number, to: number) => PatternPlaces;
}
