import { basename } from 'node:path';
import type { RecallingDocument } from '../../../src/model/recalling-document.ts';
import { corpusDocuments } from './corpus-documents.ts';
import type { StructureSet } from './structure-set.ts';

/** Folders whose files are named after the symbol of the text they are kept for. */
const NAMED_FOLDERS = ['en', 'en_eosg', 'en_sc', 'fr'] as const;
/** Shares of the files in which that symbol is read, below which a change has broken something. */
const LEAST: Readonly<Record<string, number>> = { en: 0.99, en_eosg: 0.98, en_sc: 0.97, fr: 0.88 };

/**
 * Whether a text's masthead gives the symbol that its file is named after. Names lie now and then, and a scan's page
 * holds the end of the text before: a figure to watch, not one that can be whole.
 */
export const ownSymbols: StructureSet = {
  name: 'structure: the masthead gives the symbol that the file is named after',
  measure: async (corpus) => {
    const report = [`  ${''.padEnd(10)}  files    same    none   other    share`];
    const misses: string[] = [];
    let reached = true;
    for (const folder of NAMED_FOLDERS) {
      const counts = { files: 0, same: 0, none: 0, other: 0 };
      for await (const { path, documents } of corpusDocuments(corpus, folder)) {
        const outcome = compare(basename(path), documents);
        counts.files += 1;
        counts[outcome] += 1;
        if (outcome !== 'same') misses.push(`symbol ${path} ${outcome}`);
      }
      const share = counts.same / counts.files;
      reached &&= share >= (LEAST[folder] ?? 0);
      const figures = Object.values(counts).map((figure) => String(figure).padStart(8));
      report.push(`  ${folder.padEnd(9)}${figures.join('')}${share.toFixed(4).padStart(9)}`);
    }
    return { report, misses: misses.toSorted(), reached };
  },
};

function compare(file: string, documents: readonly RecallingDocument[]): 'same' | 'none' | 'other' {
  const named = squeeze(
    file
      .replace(/(?:_[a-z]+)?\.txt$/, '')
      .replace(/_0+(?=\d)/, '_')
      .replace(/[-_]?A-[B-Z]$/, ''),
  );
  const own = documents.flatMap(({ symbol }) => (symbol === null ? [] : [squeeze(symbol)]));
  if (own.includes(named)) return 'same';
  return own.length === 0 ? 'none' : 'other';
}

function squeeze(symbol: string): string {
  return symbol.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
