import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ExtractedFile, ExtractionTask } from './extraction-thread.ts';

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
  const results: ExtractedFile[] = [];
  const queue = files.entries();
  const fault = new AbortController();
  const stop = AbortSignal.any([fault.signal, ...(signal ? [signal] : [])]);
  async function work(): Promise<void> {
    const thread = startThread();
    try {
      for (const [number, path] of queue) {
        thread.postMessage({ path, number, drafts } satisfies ExtractionTask, []);
        const [answer] = (await once(thread, 'message', { signal: stop })) as [ExtractedFile];
        results[number] = answer;
        onFile();
      }
    } catch (reason) {
      fault.abort(reason);
      throw stop.reason;
    } finally {
      await thread.terminate();
    }
  }
  const threads = Math.min(jobs, Math.ceil(files.length / FEWEST_FILES));
  const ends = await Promise.allSettled(Array.from({ length: threads }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}

function startThread(): Worker {
  const module = new URL('./extraction-thread.ts', import.meta.url).href;
  return new Worker(new URL('./typescript-thread.mjs', import.meta.url), { workerData: module });
}
