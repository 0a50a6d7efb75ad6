/** A thread of `extract-files.ts`: reads a file, writes its documents, and answers with their cards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '../src/extract/extract-file.ts';
import { cardOf, type DocumentCard } from '../src/graph/document-card.ts';
import { publishedDocument } from '../src/model/published-document.ts';
import { whyNot } from './each-document.ts';
import { answerWith } from './in-threads.ts';
import { nodeSurroundings } from './node-surroundings.ts';
import { readSourceFile } from './read-source-file.ts';

interface ExtractionTask {
  readonly path: string;
  /** Keeps the names of what is written apart from those of other files. */
  readonly number: number;
  /** Folder that the documents are written to; null where nobody needs them. */
  readonly drafts: string | null;
}

export interface ExtractedFile {
  /** The file's documents, each with the name of its file among the drafts. */
  readonly documents: readonly { readonly card: DocumentCard; readonly draft: string }[];
  /** Why the file could not be opened; null where it was. */
  readonly fault: string | null;
}

async function extract({ path, number, drafts }: ExtractionTask): Promise<ExtractedFile> {
  const file = await readSourceFile(path).catch(whyNot);
  if (typeof file === 'string') return { documents: [], fault: `${path}: ${file}` };
  const extracted = await extractFile(file, nodeSurroundings).catch((cause: unknown) => {
    // Content never throws: a mistake of ours ends the run, and says at which file.
    throw new Error(`a mistake in reading ${path}`, { cause });
  });
  const documents = extracted.map((document, place) => {
    const draft = `${number}-${place}.json`;
    if (drafts !== null)
      writeFileSync(join(drafts, draft), `${JSON.stringify(publishedDocument(document))}\n`);
    return { card: cardOf(document), draft };
  });
  return { documents, fault: null };
}

const jobs = { extract };
export type ExtractionJobs = typeof jobs;
answerWith(jobs);
