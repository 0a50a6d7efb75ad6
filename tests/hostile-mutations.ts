import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeDocx } from './fixtures/formats/write-docx.ts';
import { writeHtml } from './fixtures/formats/write-html.ts';
import { writePdf } from './fixtures/formats/write-pdf.ts';

const ROOT = join(import.meta.dirname, '..');
/** Of each folder of texts that are at hand, so many, spread over it. */
const OF_A_FOLDER = 8;
/** A text is cut to this: the mutation is what matters, in bytes. */
const LONGEST = 30_000;

/** What is mutated: seeds, fixtures of every format, cases of every language, and texts of the folders given, if they are there. */
export function startingPoints(folders: readonly string[]): Uint8Array[] {
  const own = ['data/sources', 'tests/fixtures/mentions'].flatMap((folder) => filesOf(join(ROOT, folder)));
  const others = folders.flatMap((folder) => {
    const files = filesOf(folder);
    const step = Math.max(1, Math.floor(files.length / OF_A_FOLDER));
    return files.filter((_, row) => row % step === 0);
  });
  const read = [...own, ...others].map((path) => new Uint8Array(readFileSync(path)).slice(0, LONGEST));
  return [...read, new TextEncoder().encode(writeHtml()), writeDocx(), writePdf()];
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** What breaks documents: ends of lines and pages, marks, brackets, quotes, numbers, and characters of other scripts. */
const PIECES = (
  '\n|\r|\f|\0| |\u00a0|\u2028|\ud800|\ufeff|_____________\n|**|¹ |(a) |1. |99/99, |(|)|“|”|[|](|<!--|<sup>|<p>|</|' +
  'А|第|号|سين|\u202e|Annex\n|The General Assembly,\n|Resolution adopted by the General Assembly|A/RES/|-|٣'
).split('|');
const ENCODER = new TextEncoder();

type Change = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.nat(3000);
const cut = (bytes: Uint8Array, at: number, upTo: number, put: Uint8Array) => {
  const start = Math.floor(at * bytes.length);
  const whole = new Uint8Array(
    Math.min(start, bytes.length) + put.length + Math.max(0, bytes.length - start - upTo),
  );
  whole.set(bytes.subarray(0, start));
  whole.set(put, start);
  whole.set(bytes.subarray(start + upTo), start + put.length);
  return whole;
};
const repeated = (bytes: Uint8Array, times: number) => {
  const whole = new Uint8Array(bytes.length * times);
  for (let row = 0; row < times; row += 1) whole.set(bytes, row * bytes.length);
  return whole;
};

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([at, byte]): Change =>
      (bytes) =>
        cut(bytes, at, 1, Uint8Array.of(byte)),
  ),
  fc.tuple(place, length).map(
    ([at, upTo]): Change =>
      (bytes) =>
        cut(bytes, at, upTo, new Uint8Array()),
  ),
  fc.tuple(place, fc.constantFrom(...PIECES), fc.oneof(fc.nat(3), fc.nat(400))).map(
    ([at, piece, times]): Change =>
      (bytes) =>
        cut(bytes, at, 0, repeated(ENCODER.encode(piece), times)),
  ),
  fc.tuple(place, place, fc.nat(400), fc.nat(8)).map(([from, to, upTo, times]): Change => (bytes) => {
    const start = Math.floor(from * bytes.length);
    return cut(bytes, to, 0, repeated(bytes.slice(start, start + upTo), times));
  }),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 60 })).map(
    ([at, text]): Change =>
      (bytes) =>
        cut(bytes, at, text.length, ENCODER.encode(text)),
  ),
  fc.tuple(place, length).map(([at, upTo]): Change => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return bytes.map((byte, row) => (row >= start && row < start + upTo && byte === 32 ? 10 : byte));
  }),
);

/** A document with one to six changes: bytes, stretches cut out, doubled, pieces that break lines and lists put in. */
export function mutations(points: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...points), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([bytes, changes]) => changes.reduce((made, one) => one(made), bytes));
}
