import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeSurroundings } from '../../../scripts/node-surroundings.ts';
import { extractFile } from '../../../src/extract/extract-file.ts';
import { corpusDocuments } from './corpus-documents.ts';
import type { StructureSet } from './structure-set.ts';
import { twinDifference } from './twin-difference.ts';

/** The official PDFs against the text of the same documents: the same parts with the same words. */
export const pdfAndText: StructureSet = {
  name: 'structure: the same document as PDF and as text',
  measure: async (corpus) => {
    const misses: string[] = [];
    let files = 0;
    let [parts, same] = [0, 0];
    for await (const { path, documents } of corpusDocuments(corpus, 'pdf')) {
      const name = path.replace(/^pdf\/(.*)\.pdf$/, '$1.txt');
      const twins = await extractFile(
        { name, bytes: readFileSync(join(corpus, 'en', name)) },
        nodeSurroundings,
      );
      files += 1;
      const [pdf] = documents;
      const [text] = twins;
      if (!pdf || !text) continue;
      const difference = twinDifference(pdf, text);
      parts += difference.parts;
      same += difference.same;
      if (difference.first !== null) misses.push(`twin ${path} ${difference.first}`);
    }
    const report = [
      `  ${files - misses.length} of ${files} documents the same, ${same} of ${parts} parts (${(same / parts).toFixed(4)})`,
    ];
    return { report, misses: misses.toSorted(), reached: true };
  },
};
