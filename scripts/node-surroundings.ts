import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Surroundings } from '../src/extract/surroundings.ts';

/** What Node lends to the reading of files. */
export const nodeSurroundings: Surroundings = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      return null;
    }
  },
  loadPdfLibrary: async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { getDocument, characterMaps: join(home, 'cmaps', '/') };
  },
  withinTime: (work, seconds) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, seconds * 1000, 'late');
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  },
};
