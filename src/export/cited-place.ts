/** A paragraph as the United Nations number it. */
export interface CitedPlace {
  readonly kind: 'operative' | 'preambular' | 'footnote' | 'annex';
  /** As printed; null where only the annex as a whole has a name. */
  readonly number: string | null;
  /** Letters of sub-paragraphs, from outside in. */
  readonly points: readonly string[];
}

const PLACE = /^(?<stem>op|pp|fn|annex)-?(?<number>\d*)(?:\.p\d+)?(?<points>(?:\([^()]+\))*)(?:~\d+)?$/u;
const KINDS: Readonly<Record<string, CitedPlace['kind']>> = {
  op: 'operative',
  pp: 'preambular',
  fn: 'footnote',
  annex: 'annex',
};

/** Reads a part's id; null for parts that nobody cites by number: masthead, headings, paragraphs that we alone count. */
export function readCitedPlace(place: string | null): CitedPlace | null {
  const { stem = '', number = '', points = '' } = PLACE.exec(place ?? '')?.groups ?? {};
  const kind = KINDS[stem];
  if (!kind) return null;
  const letters = [...points.matchAll(/\(([^()]+)\)/gu)].map(([, letter = '']) => letter);
  return { kind, number: number === '' ? null : number, points: letters };
}
