import type { Span } from './span.ts';

/**
 * What a part of a document is. `preambular`, `operative` and `sub-paragraph` are the numbered body of a
 * resolution; `heading` a heading within it; `paragraph` any other paragraph (annexes, documents that are no
 * resolution); `opening` the words "The General Assembly,"; `closing` meeting and date at the foot;
 * `furniture` what belongs to the page and not to the text (page numbers, job numbers, running heads).
 */
export const PART_KINDS = [
  'masthead',
  'opening',
  'preambular',
  'operative',
  'sub-paragraph',
  'heading',
  'paragraph',
  'closing',
  'footnote',
  'furniture',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of the text that is one thing. The parts of a document follow one another and tile its text. */
export interface Part {
  /**
   * Derived from the kind and the order or number: `pp1`, `op3`, `op3(a)`, `fn2`, `h1`, `annex.p4`,
   * `p7` (documents without preamble), `masthead`, `opening`, `closing`, `furniture`; where one comes twice, `op3~2`.
   * Unique within the document, and of the grammar of {@link isPartId}.
   */
  readonly id: string;
  readonly kind: PartKind;
  /** The number or letter printed before it: `3.`, `a)`, `¹`; null where none is printed. */
  readonly marker: string | null;
  /**
   * Where it stands in the document's text, marker included. A separating line break belongs to the part before it.
   */
  readonly span: Span;
  /** Where its words begin, after the marker. */
  readonly bodyStart: number;
  /**
   * The verb it begins with, as the United Nations set it in italics: "Acogiendo con beneplácito", "Decides also".
   * Null where none was recognised, and for parts that are no paragraph of a resolution.
   */
  readonly verb: Span | null;
}

/** `op3`, `fn-2`, `annex2`; `.p4`, a paragraph under it; `(a)(ii)`, letters under it; `~2`, its second of that name. */
const PART_ID = /^[a-z]{1,12}(?:-?\d{1,4})?(?:\.p\d{1,5})?(?:\([\p{L}\p{N}]{1,6}\)){0,4}(?:~\d{1,5})?$/u;

/** True for what may be a part's {@link Part.id}, in a document and in an address. */
export function isPartId(text: string): boolean {
  return PART_ID.test(text);
}
