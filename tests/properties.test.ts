import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { cleanCharacters } from '../src/extract/formats/clean-characters.ts';
import { FORMATS } from '../src/extract/formats/formats.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';

const SOURCES = join(import.meta.dirname, '..', 'data', 'sources');
const TEXTS = readdirSync(SOURCES).map((file) => readFileSync(join(SOURCES, file), 'utf8'));

/** Spans say what they point at, parts tile the text in order, ids are one of a kind. */
function check(document: RecallingDocument): void {
  const { text, parts, mentions } = document;
  let end = 0;
  for (const part of parts) {
    expect(part.span.start).toBe(end);
    expect(part.bodyStart).toBeGreaterThanOrEqual(part.span.start);
    expect(part.bodyStart).toBeLessThanOrEqual(part.span.end);
    end = part.span.end;
  }
  expect(end).toBe(text.length);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  for (const mention of mentions) {
    const place = parts.find(({ id }) => id === mention.place);
    expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
    expect(mention.span.start).toBeGreaterThanOrEqual(place?.bodyStart ?? Infinity);
    expect(mention.span.end).toBeLessThanOrEqual(place?.span.end ?? -1);
    if (mention.verb)
      expect(text.slice(mention.verb.span.start, mention.verb.span.end)).toBe(mention.verb.text);
    expect(mention.citation.target === null).toBe(mention.citation.status === 'undecided');
    expect(mention.citation.target).not.toBe(document.symbol ?? '');
  }
}

/** A seed's text with a stretch cut out, doubled or replaced. */
const mutated = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(4000),
    put: fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '**', '____\n', '1. ', '¹ ', '(a) '),
    ),
    copies: fc.nat(2),
  })
  .map(({ text, at, length, put, copies }) => {
    const start = Math.floor(at * text.length);
    return (
      text.slice(0, start) +
      put +
      text.slice(start, start + length).repeat(copies) +
      text.slice(start + length)
    );
  });

test(
  'whatever becomes of a text, its document hangs together and nothing throws',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const document of extractDocuments({ name: 'mutated.txt', text })) check(document);
      }),
      { numRuns: 400 },
    );
  },
);

test('any characters at all give a document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const documents = extractDocuments({ name: 'any', text });
      expect(documents.length).toBeGreaterThan(0);
      documents.forEach(check);
    }),
    { numRuns: 300 },
  );
});

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
const FOOTNOTE_LINE = /^\s*[⁰¹²³⁴-⁹]/;

test.each(readdirSync(SOURCES))('%s loses no character on its way, and keeps their order', (file) => {
  const source = cleanCharacters(readFileSync(join(SOURCES, file), 'utf8'));
  const format = FORMATS.find((candidate) => candidate.recognises(file, source));
  const lines = format?.read(source).lines ?? [];
  const [document, ...more] = extractDocuments({ name: file, text: source });
  expect(more).toEqual([]);
  const wordsOf = (notes: boolean) =>
    document?.parts
      .filter((part) => (part.kind === 'footnote') === notes)
      .map((part) => document.text.slice(notes ? part.bodyStart : part.span.start, part.span.end))
      .join('') ?? '';
  const body = lines.filter((line) => !FOOTNOTE_LINE.test(line));
  const notes = lines
    .filter((line) => FOOTNOTE_LINE.test(line))
    .map((line) => line.replace(/^\s*[⁰¹²³⁴-⁹]+/, ''));
  expect(withoutSpace(wordsOf(false))).toBe(withoutSpace(body.join('')));
  expect(withoutSpace(wordsOf(true))).toBe(withoutSpace(notes.join('')));
});

test.each([
  ['empty', '', 'empty-file'],
  ['only spaces', ' \n\t ', 'empty-file'],
  ['a PDF under another name', '%PDF-1.7 …', 'not-text'],
  ['zero bytes', 'a\u0000b', 'not-text'],
  ['no language', 'xyzzy plugh 12345', 'unknown-language'],
])('%s is said to be so', (_, text, code) => {
  const [document, ...others] = extractDocuments({ name: 'x.txt', text });
  expect(others).toEqual([]);
  expect(document?.issues.map((issue) => issue.code)).toEqual([code]);
  expect(document?.mentions).toEqual([]);
});
