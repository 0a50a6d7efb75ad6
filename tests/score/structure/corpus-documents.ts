import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeSurroundings } from '../../../scripts/node-surroundings.ts';
import { extractFile } from '../../../src/extract/extract-file.ts';
import type { RecallingDocument } from '../../../src/model/recalling-document.ts';

export const TEXT_FOLDERS = ['en', 'en_eosg', 'en_sc', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** A file of the corpus with the documents it holds. */
export interface CorpusFile {
  /** Folder and name. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly documents: readonly RecallingDocument[];
}

/** Reads a folder of the corpus file by file. */
export async function* corpusDocuments(corpus: string, folder: string): AsyncGenerator<CorpusFile> {
  for (const name of readdirSync(join(corpus, folder)).toSorted()) {
    const bytes = readFileSync(join(corpus, folder, name));
    const documents = await extractFile({ name, bytes }, nodeSurroundings);
    yield { path: `${folder}/${name}`, bytes, documents };
  }
}
