import { fileIssue } from '../file-issue.ts';
import type { Surroundings } from '../surroundings.ts';
import type { BinaryFormat, ReadBytes } from './format.ts';
import { pageLines, type PageRows } from './pdf/page-lines.ts';
import { pageRows } from './pdf/page-rows.ts';
import type { PdfDocument, PdfLibrary } from './pdf/pdf-library.ts';
import { isLegible } from './pdf/is-legible.ts';
import { readRuns } from './pdf/text-run.ts';

/** Pages of a document; the longest reports of the United Nations have under 2,000. */
const MOST_PAGES = 3000;
/** For one document, in seconds. */
const MOST_SECONDS = 120;
/** Readers of PDF accept some other bytes before the mark. */
const HEAD_BYTES = 1024;
const HEAD = /%PDF-/;

/** PDF by pdfjs-dist, with a reading of its own of what stands where: lines, raised marks, footnotes, paragraphs. */
export const pdf: BinaryFormat = {
  name: 'PDF',
  recognises: (bytes) => HEAD.test(String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))),
  read: async (bytes, surroundings) => {
    const library = await surroundings.loadPdfLibrary();
    return open(bytes, library, surroundings);
  },
};

async function open(
  bytes: Uint8Array,
  library: PdfLibrary,
  { withinTime }: Surroundings,
): Promise<ReadBytes> {
  const { characterMaps, getDocument } = library;
  const loading = getDocument({
    // The library keeps the bytes it is given, or sends them to its worker and leaves none behind.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...(characterMaps === null ? {} : { cMapUrl: characterMaps, cMapPacked: true }),
  });
  try {
    const work = loading.promise.then(readPages);
    const made = await withinTime(work, MOST_SECONDS);
    return made === 'late' ? failed('too-slow', { seconds: String(MOST_SECONDS) }) : made;
  } catch (error) {
    // Whatever the library says against a file is the file's: it is the only thing it was given.
    const locked = error instanceof Error && error.name === 'PasswordException';
    return locked ? failed('locked-file') : failed('broken-pdf');
  } finally {
    void loading.destroy().catch(() => undefined);
  }
}

async function readPages(document: PdfDocument): Promise<ReadBytes> {
  if (document.numPages > MOST_PAGES) {
    return failed('too-many-pages', { pages: String(document.numPages), limit: String(MOST_PAGES) });
  }
  const pages: PageRows[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height, runs, turned } = await readRuns(page);
    pages.push({ height, turned, rows: pageRows(runs) });
    page.cleanup();
  }
  const texts = pages.flatMap(({ rows, turned }) => [
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...turned,
  ]);
  if (!isLegible(texts)) return failed('unreadable-pdf');
  const bare = pages.filter(({ rows, turned }) => rows.length === 0 && turned.length === 0).length;
  const detail = { pages: String(bare), of: String(pages.length) };
  return {
    read: pageLines(pages),
    issues: bare > 0 ? [fileIssue('pages-without-text', detail, 'warning')] : [],
  };
}

function failed(code: string, detail: Readonly<Record<string, string>> = {}): ReadBytes {
  return { read: null, issues: [fileIssue(code, detail)] };
}
