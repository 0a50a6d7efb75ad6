import { basename } from 'node:path';
import { corpusDocuments, TEXT_FOLDERS } from './corpus-documents.ts';
import type { StructureSet } from './structure-set.ts';
import { textFault } from './text-losses.ts';

/** Whether every character of a file is in exactly one part, and none is lost, over every text of the corpus. */
export const wholeText: StructureSet = {
  name: 'structure: every character in exactly one part, none lost',
  measure: async (corpus) => {
    const report: string[] = [];
    const misses: string[] = [];
    for (const folder of TEXT_FOLDERS) {
      let files = 0;
      let faults = 0;
      for await (const { path, bytes, documents } of corpusDocuments(corpus, folder)) {
        files += 1;
        const fault = textFault(bytes, basename(path), documents);
        if (fault === null) continue;
        faults += 1;
        misses.push(`text ${path} ${fault}`);
      }
      report.push(`  ${folder.padEnd(10)}${String(files - faults).padStart(6)} of ${files} files whole`);
    }
    return { report, misses: misses.toSorted(), reached: misses.length === 0 };
  },
};
