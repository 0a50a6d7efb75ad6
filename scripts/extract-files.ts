import { availableParallelism } from 'node:os';
import type { ExtractedFile, ExtractionJobs } from './extraction-thread.ts';
import { eachOnce, inThreads } from './in-threads.ts';

/** A thread takes about as long to start as it takes to read this many files. */
const FEWEST_FILES = 32;

export interface ExtractionOptions {
  /** Threads at most; as many as there are processors where it is not given. */
  readonly jobs?: number | undefined;
  /** Folder that the documents are written to; null where nobody needs them. */
  readonly drafts: string | null;
  /** Ends the threads and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each file. */
  readonly onFile: () => void;
}

/**
 * Extracts files in threads: each takes the next file when it is done with one. The documents are written as they come
 * and only their cards are kept. Resolves to one result a file, in the order of the files, whoever was first.
 */
export async function extractFiles(
  files: readonly string[],
  { jobs = availableParallelism(), drafts, signal, onFile }: ExtractionOptions,
): Promise<ExtractedFile[]> {
  const count = Math.min(jobs, Math.ceil(files.length / FEWEST_FILES));
  return inThreads<ExtractionJobs, ExtractedFile[]>('./extraction-thread.ts', { count, signal }, (threads) =>
    eachOnce(threads, files, async (ask, path, number) => {
      const file = await ask('extract', { path, number, drafts });
      onFile();
      return file;
    }),
  );
}
