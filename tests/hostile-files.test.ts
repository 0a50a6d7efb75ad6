import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { extractFile } from '../src/extract/extract-file.ts';
import { LARGEST_FILE } from '../src/model/file-reading.ts';
import { LARGEST_PART } from '../src/extract/formats/docx/read-zip.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { nodeSurroundings } from '../scripts/node-surroundings.ts';
import { docxParts, writeDocx } from './fixtures/formats/write-docx.ts';
import { writeHtml } from './fixtures/formats/write-html.ts';
import { pdfOf, writePdf } from './fixtures/formats/write-pdf.ts';

// Libraries are loaded and archives made in here: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

async function read(bytes: Uint8Array): Promise<RecallingDocument> {
  const [document] = await extractFile({ name: 'x.txt', bytes }, nodeSurroundings);
  if (!document) throw new Error('a document was expected');
  return document;
}

const codes = async (bytes: Uint8Array) => (await read(bytes)).issues.map(({ code }) => code);
const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, bytes.length * share);
const withPart = (name: string, text: string) => writeDocx({ ...docxParts(), [name]: text });
const PAGE = 'BT /F1 10 Tf 1 0 0 1 100 700 Tm (The General Assembly, recalling resolution 88/4 of the) Tj ET';

/** A zip whose one part inflates to more than is taken and says that it is small. */
function zipBomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(LARGEST_PART + 1) }, { level: 1 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

test.each<[string, () => Uint8Array, string[]]>([
  ['a file over the limit', () => new Uint8Array(LARGEST_FILE + 1), ['too-large']],
  ['an empty file', () => new Uint8Array(0), ['empty-file']],
  ['an old Word file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), ['old-word-file']],
  ['a zip bomb', zipBomb, ['zip-too-large']],
  ['a truncated zip', () => cut(writeDocx(), 0.7), ['broken-zip']],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('The resolution') }), ['not-text']],
  ['Word with broken XML', () => withPart('word/document.xml', '<a><b></a>'), ['broken-docx']],
  ['Word without text', () => withPart('word/document.xml', '<w:document/>'), ['empty-file']],
  [
    'XML that goes on for ever inwards',
    () => withPart('word/document.xml', '<p>'.repeat(1e5)),
    ['broken-docx'],
  ],
  [
    'XML with entities that grow',
    () =>
      withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><p><t>&d;</t></p>'),
    ['broken-docx'],
  ],
  ['a PDF that is only a head', () => strToU8('%PDF-1.7\n'), ['broken-pdf']],
  ['a PDF without text', () => pdfOf(['0 0 m 100 100 l S']), ['unreadable-pdf']],
  [
    'a PDF of unknown letters',
    () => pdfOf([PAGE.replace(/\(.*\)/, '(\\001\\002\\003\\004\\005)')]),
    ['unreadable-pdf'],
  ],
])('%s: says so', async (_, make, expected) => {
  const document = await read(make());
  expect(document.issues.map(({ code }) => code)).toEqual(expected);
  expect(document.mentions).toEqual([]);
});

test('a Word document broken near its end is read up to there', async () => {
  const xml = docxParts()['word/document.xml'] ?? '';
  const document = await read(withPart('word/document.xml', xml.slice(0, xml.length * 0.8)));
  expect(document.symbol).toBe('A/RES/90/7');
  expect(document.issues.map(({ code }) => code)).toContain('incomplete-docx');
});

test.each([
  [
    'a page that is its own parent',
    (text: string) => text.replace('/Kids [4 0 R 6 0 R]', '/Kids [2 0 R 2 0 R]'),
  ],
  ['a font that is the page', (text: string) => text.replaceAll('/F1 3 0 R', '/F1 4 0 R')],
  [
    'contents that are the page',
    (text: string) => text.replace('/Contents 5 0 R', '/Contents [4 0 R 4 0 R]'),
  ],
  ['a length that is its own stream', (text: string) => text.replace(/\/Length \d+/, '/Length 5 0 R')],
  ['a hundred million pages', (text: string) => text.replace('/Count 2', '/Count 100000000')],
])('a PDF in which references run in a ring, %s, comes to an end', async (_, change) => {
  const text = String.fromCharCode(...writePdf());
  const changed = change(text);
  expect(changed).not.toBe(text);
  const document = await read(Uint8Array.from(changed, (letter) => letter.charCodeAt(0)));
  expect(document.file).toBe('x.txt');
});

test('a drawing that draws itself comes to an end', async () => {
  const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 6 0 R >> >> /Length 14 >>\nstream\n/X0 Do /X0 Do \nendstream`;
  expect(await codes(pdfOf([`${PAGE} /X0 Do`], [form]))).toEqual([]);
});

test('what HTML would run, hide or fetch is no text', async () => {
  const { text, issues } = await read(
    strToU8(
      `<html><body><p>The General Assembly, recalling the resolution <b onclick="evil()">88/4</b> of the past,
      <script>evil()</script><style>evil</style><iframe srcdoc="<p>evil</p>">evil</iframe><template>evil</template>
      <img src=x onerror=evil() alt=evil><!-- evil --><svg><text>evil</text></svg><p hidden>evil</p>
      <textarea>evil</textarea><![CDATA[evil]]><a href="javascript:evil()">and in the</a> &#x6c;ast year</p>
      <div style="color:red;display:none">evil<div>evil</p>evil`,
    ),
  );
  expect(text).toContain('and in the last year');
  expect(text).not.toContain('evil');
  expect(issues).toEqual([]);
});

test.each([
  ['HTML', strToU8(writeHtml())],
  ['Word', writeDocx(docxParts(), 0)],
  ['PDF', writePdf()],
])('%s with any bytes changed gives a document or says why not', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(bytes.length), { nil: bytes.length }),
      async (changes, end) => {
        const changed = bytes.slice(0, Math.max(end, bytes.length / 2));
        for (const [at, byte] of changes) changed[at % changed.length] = byte;
        const document = await read(changed);
        expect(document.text === '' ? document.issues.length : 1).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
});
