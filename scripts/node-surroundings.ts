import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Surroundings } from '../src/extract/surroundings.ts';
import { decode } from '../src/worker/decode.ts';
import { withinTime } from '../src/worker/within-time.ts';

/** What Node lends to the reading of files. */
export const nodeSurroundings: Surroundings = {
  decode,
  loadPdfLibrary: async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { getDocument, characterMaps: join(home, 'cmaps', '/') };
  },
  withinTime,
};
