import type { Surroundings } from '../extract/surroundings.ts';
import { decode } from './decode.ts';
import { withinTime } from './within-time.ts';

/** Folder of the PDF library's maps, beside this file; the build puts it there. */
const CHARACTER_MAPS = 'cmaps/';

/** What a browser's worker lends to the reading of files. All it fetches is the page's own. */
export const workerSurroundings: Surroundings = {
  decode,
  loadPdfLibrary: async () => {
    // Both halves of the library in this one worker: the second is found by the first in a global of its own.
    const [{ getDocument }] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // @ts-expect-error -- comes without types, and is for the first half alone
      import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    ]);
    return {
      // Left to itself the library asks the page, which a worker has not, whether it may fetch.
      getDocument: (source) => getDocument({ ...source, useWorkerFetch: true }),
      characterMaps: new URL(CHARACTER_MAPS, import.meta.url).href,
    };
  },
  withinTime,
};
