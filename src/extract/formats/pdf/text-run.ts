import type { PdfPage, PdfTextItem } from './pdf-library.ts';

/** A stretch of text on a page, in points from its top left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  /** The library's name for the font, one for each of the document's. */
  readonly font: string;
  /** White space stands before it in the page's own order. */
  readonly spaced: boolean;
  readonly rightToLeft: boolean;
}

export interface PageRuns {
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Text that does not run across the page, in the page's own order. */
  readonly turned: readonly string[];
}

/** Below this slope text counts as level. */
const LEVEL = 0.05;

/** What stands on a page, read in the page's own order. */
export async function readRuns(page: PdfPage): Promise<PageRuns> {
  const { height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: TextRun[] = [];
  const turned: string[] = [];
  const seen = new Set<string>();
  let spaced = false;
  for (const item of items) {
    if (!isText(item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const [a, b, , , x, y] = multiply(transform, item.transform);
    const size = Math.hypot(a, b);
    if (Math.abs(b) > LEVEL * size || a < 0) turned.push(item.str);
    else {
      const { str: text, width, fontName: font, dir } = item;
      const run = { text, x, y, width, size, font, spaced, rightToLeft: dir === 'rtl' };
      // Bold letters are at times the same letters printed twice, a hair apart.
      const place = `${Math.round(x / 2)} ${Math.round(y / 2)} ${item.str}`;
      if (!seen.has(place)) runs.push(run);
      seen.add(place);
    }
    spaced = false;
  }
  return { height, runs, turned };
}

function isText(item: object): item is PdfTextItem {
  return 'str' in item && typeof item.str === 'string';
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(left: readonly number[], right: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = right;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
