import { mkdtempSync, openSync, closeSync, ftruncateSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodeSurroundings } from '../scripts/node-surroundings.ts';
import { readSourceFile } from '../scripts/read-source-file.ts';
import { extractFile } from '../src/extract/extract-file.ts';
import { LARGEST_PART, MOST_ENTRIES } from '../src/extract/formats/docx/read-zip.ts';
import { writeDocx } from './fixtures/formats/write-docx.ts';
import { pdfOf, writePdf } from './fixtures/formats/write-pdf.ts';

// Long texts and many pages are made in here: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');

async function issuesOf(bytes: Uint8Array, surroundings = nodeSurroundings) {
  const documents = await extractFile({ name: 'x', bytes }, surroundings);
  return documents.flatMap(({ issues }) => issues.map(({ code, detail }) => ({ code, ...detail })));
}

test('a file of 1 GB is not read at all, and said to be larger than the readme says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-limits-'));
  const path = join(folder, 'large.txt');
  const file = openSync(path, 'w');
  ftruncateSync(file, 1024 ** 3);
  closeSync(file);
  const before = process.memoryUsage().rss;
  await expect(readSourceFile(path)).rejects.toThrow('larger than 64 MB');
  expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  rmSync(folder, { recursive: true });
  expect(README).toContain('Files of up to 64 MB');
});

test('a text that is too long', async () => {
  const text = new TextEncoder().encode('a'.repeat(20_000_001));
  expect(await issuesOf(text)).toEqual([{ code: 'too-long', limit: '20000000', length: '20000001' }]);
  expect(README).toContain('texts of up to 20 million characters');
});

test('a PDF of too many pages', async () => {
  const page = 'BT /F1 10 Tf 1 0 0 1 100 700 Tm (x) Tj ET';
  const pages = pdfOf(Array.from({ length: 3001 }, () => page));
  expect(await issuesOf(pages)).toEqual([{ code: 'too-many-pages', pages: '3001', limit: '3000' }]);
  expect(README).toContain('PDFs of up to 3,000 pages');
});

test('a PDF that takes too long', async () => {
  const asked: number[] = [];
  const impatient: typeof nodeSurroundings = {
    ...nodeSurroundings,
    withinTime: (work, seconds) => {
      work.catch(() => undefined);
      asked.push(seconds);
      return Promise.resolve('late');
    },
  };
  expect(await issuesOf(writePdf(), impatient)).toEqual([{ code: 'too-slow', seconds: '120' }]);
  expect(asked).toEqual([120]);
  expect(README).toContain('for up to two minutes');
});

test('a zip that says it holds more files than a document has', async () => {
  const bytes = writeDocx();
  const end = bytes.length - 22;
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(end + 10, MOST_ENTRIES + 1, true);
  const [issue] = await issuesOf(bytes);
  expect(issue?.code).toBe('zip-too-many');
  expect(README).toContain(`Word documents of up to ${MOST_ENTRIES.toLocaleString('en')} parts`);
});

test('what the parts of a Word document may become is in the readme', () => {
  expect(LARGEST_PART).toBe(64 * 1024 * 1024);
  expect(README).toContain('unpack to no more than 64 MB a part');
});
