import type { Part } from '../../../src/model/part.ts';
import type { RecallingDocument } from '../../../src/model/recalling-document.ts';

/** Parts that make a document; page furniture and the letterhead differ between a page and its text. */
const COMPARED = new Set<Part['kind']>([
  'opening',
  'preambular',
  'operative',
  'sub-paragraph',
  'paragraph',
  'heading',
  'closing',
  'footnote',
]);

/** How much two readings of one document agree. */
export interface TwinDifference {
  /** Parts of both by id. */
  readonly parts: number;
  /** Parts that have the same id, kind and words in both. */
  readonly same: number;
  /** The first part, in the order of the left, that differs, and how. */
  readonly first: string | null;
}

/** Compares what two formats of one document were read to be, part by part: ids, and words without spaces and marks. */
export function twinDifference(left: RecallingDocument, right: RecallingDocument): TwinDifference {
  const [one, other] = [partsById(left), partsById(right)];
  const ids = new Set([...one.keys(), ...other.keys()]);
  let same = 0;
  let first: string | null = null;
  for (const id of ids) {
    const [a, b] = [one.get(id), other.get(id)];
    if (a !== undefined && a === b) same += 1;
    else
      first ??=
        a === undefined ? `${id} only right` : b === undefined ? `${id} only left` : `${id} ${where(a, b)}`;
  }
  return { parts: ids.size, same, first };
}

function partsById({ parts, text }: RecallingDocument): Map<string, string> {
  const compared = parts.filter(({ kind }) => COMPARED.has(kind));
  return new Map(
    compared.map(({ id, kind, span }) => [id, `${kind} ${wordsOf(text.slice(span.start, span.end))}`]),
  );
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where two readings part, as few letters of each. */
function where(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `at ${at}: ${a.slice(at, at + 12) || 'end'} | ${b.slice(at, at + 12) || 'end'}`;
}
