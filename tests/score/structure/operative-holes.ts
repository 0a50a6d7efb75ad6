import type { RecallingDocument } from '../../../src/model/recalling-document.ts';

/** A number of an operative paragraph that is not there between two that are. */
export interface Hole {
  readonly number: number;
  /** The number stands, with its dot and a sentence behind it, in the text where it should have been found. */
  readonly printed: boolean;
}

/**
 * What is missing from the numbers of a document's operative paragraphs. They run from 1 on; a part of the resolution
 * or a list within a paragraph begins again at 1, behind it the numbers around it may go on. This is counted from what
 * the document has and does not ask the extractor why.
 */
export function operativeHoles(document: RecallingDocument): Hole[] {
  const { text, parts } = document;
  const holes: Hole[] = [];
  let runs: number[] = [];
  let from = parts.find(({ kind }) => kind !== 'masthead')?.span.start ?? 0;
  for (const { marker, span, bodyStart } of numbered(document)) {
    const number = Number.parseInt(marker ?? '', 10);
    const within = runs.lastIndexOf(number - 1);
    const last = runs.at(-1) ?? 0;
    if (within >= 0) runs = [...runs.slice(0, within), number];
    else if (number === 1) runs.push(1);
    else {
      const stretch = text.slice(from, span.start);
      if (number <= last) holes.push({ number, printed: true });
      for (let lost = last + 1; lost < number; lost += 1)
        holes.push({ number: lost, printed: isPrinted(stretch, lost) });
      runs = [...runs.slice(0, -1), number];
    }
    from = bodyStart;
  }
  return holes;
}

/** The paragraphs of a document that carry a number of their own. */
export function numbered({ parts }: RecallingDocument): RecallingDocument['parts'] {
  return parts.filter(({ kind, marker }) => kind === 'operative' && /^\d/.test(marker ?? ''));
}

function isPrinted(text: string, number: number): boolean {
  return new RegExp(`(?<![\\d.,/])${number}\\s?[.．]\\s*[\\p{Lu}\\p{Lo}]`, 'u').test(text);
}
