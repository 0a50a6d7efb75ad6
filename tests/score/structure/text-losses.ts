import { decodeText } from '../../../src/extract/decode-text.ts';
import { cleanCharacters } from '../../../src/extract/formats/clean-characters.ts';
import { FORMATS } from '../../../src/extract/formats/formats.ts';
import type { RecallingDocument } from '../../../src/model/recalling-document.ts';
import { plainDigits } from '../../../src/model/superscript.ts';
import { nodeSurroundings } from '../../../scripts/node-surroundings.ts';

/**
 * What is wrong with how documents hold the text of their file, in words; null where nothing is. The parts of each
 * tile its text and have ids of their own; all letters, digits and signs that the format gave are there and no
 * others; those of paragraphs, and those of notes, in the file's own order, but for last lines that stand behind their
 * number. For formats of text.
 */
export function textFault(
  bytes: Uint8Array,
  name: string,
  documents: readonly RecallingDocument[],
): string | null {
  for (const document of documents) {
    const untiled = tilingFault(document);
    if (untiled !== null) return untiled;
  }
  const text = cleanCharacters(decodeText(bytes, nodeSurroundings.decode));
  const given = FORMATS.find((format) => format.recognises(name, text))?.read(text).lines ?? [];
  const source = inkOf(given.join(''));
  const whole = inkOf(documents.map((document) => document.text).join(''));
  if (!sameLetters(whole, source)) return `letters: ${whole.length} of ${source.length}`;
  const order = inkOf(withTailsBelow(given).join(''));
  for (const notes of [false, true]) {
    const kept = documents.map((document) => wordsOf(document, notes)).join('');
    if (!standsIn(inkOf(kept), order)) return notes ? 'notes out of order' : 'paragraphs out of order';
  }
  return null;
}

const NUMBER_ALONE = /^\s*(?:\d{1,3}\s?\.|\(?[a-z]{1,3}\))\s*$/;
/** "session.", in characters. */
const LONGEST_TAIL = 40;
/** A paragraph with such a last line has no more lines. */
const MOST_LINES = 12;

/**
 * The lines, and a short one that ends a sentence right behind a number alone also where it may belong: behind each of
 * those that follow. What is looked for in them may leave letters out, not put them elsewhere.
 */
function withTailsBelow(lines: readonly string[]): string[] {
  const copies = lines.map(() => '');
  lines.forEach((line, row) => {
    const tail = lines[row + 1] ?? '';
    if (!NUMBER_ALONE.test(line) || tail.length > LONGEST_TAIL || !/[.;:]\s*$/.test(tail)) return;
    for (let below = row + 2; below < Math.min(lines.length, row + 2 + MOST_LINES); below += 1) {
      if (NUMBER_ALONE.test(lines[below] ?? '')) break;
      copies[below] += tail;
    }
  });
  return lines.map((line, row) => line + copies[row]);
}

/** Why a document's parts do not tile its text; null where they do. */
export function tilingFault({ text, parts }: RecallingDocument): string | null {
  let end = 0;
  for (const { id, span, bodyStart } of parts) {
    if (span.start !== end || span.end < span.start)
      return `${id} does not begin where the part before it ends`;
    if (bodyStart < span.start || bodyStart > span.end) return `${id} begins outside of itself`;
    end = span.end;
  }
  if (end !== text.length) return 'text behind the last part';
  return new Set(parts.map(({ id }) => id)).size === parts.length ? null : 'two parts of one id';
}

/** The words of the notes, without their marks, or of what flows through the pages. */
function wordsOf({ text, parts }: RecallingDocument, notes: boolean): string {
  return parts
    .filter(({ kind }) => (notes ? kind === 'footnote' : kind !== 'footnote' && kind !== 'furniture'))
    .map(({ span, bodyStart }) => text.slice(notes ? bodyStart : span.start, span.end))
    .join('');
}

function inkOf(text: string): string {
  return plainDigits(text).replace(/\s+/g, '');
}

/** True where both hold the same letters, each as often. */
function sameLetters(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const counts = new Int32Array(0x10000);
  for (let at = 0; at < left.length; at += 1) {
    counts[left.charCodeAt(at)]! += 1;
    counts[right.charCodeAt(at)]! -= 1;
  }
  return counts.every((count) => count === 0);
}

/** True where the letters stand in the text in the same order, with others between them. */
function standsIn(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
