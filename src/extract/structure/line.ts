import type { Marker } from './read-marker.ts';

/**
 * A line of a document with what it is seen to be on its own: `text` goes on to become paragraphs, `footnote`
 * lines are taken out of the flow, `furniture` belongs to the page.
 */
export interface Line {
  readonly text: string;
  readonly kind: 'text' | 'footnote' | 'furniture';
  /** Number or letter in front of it; of footnotes and furniture none is read. */
  readonly marker: Marker | null;
  /** The format marks it as a heading. */
  readonly heading: boolean;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** Furniture, footnotes or a page break stand between it and the text line before. */
  readonly interrupted: boolean;
}
