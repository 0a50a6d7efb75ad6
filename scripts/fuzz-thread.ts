/** A thread of `fuzz.ts`: makes and reads mutated documents, one for each number it is sent. */
import fc from 'fast-check';
import { extractFile } from '../src/extract/extract-file.ts';
import { mutations, startingPoints } from '../tests/hostile-mutations.ts';
import { answerWith } from './in-threads.ts';
import { nodeSurroundings } from './node-surroundings.ts';

interface FuzzTask {
  readonly seed: number;
  readonly texts: readonly string[];
}

/** What became of a document: null where it was read or said why not. */
interface FuzzAnswer {
  readonly fault: string | null;
}

let made: fc.Arbitrary<Uint8Array> | undefined;

async function read({ seed, texts }: FuzzTask): Promise<FuzzAnswer> {
  made ??= mutations(startingPoints(texts));
  const [bytes = new Uint8Array()] = fc.sample(made, { seed, numRuns: 1 });
  try {
    const documents = await extractFile({ name: 'mutated', bytes }, nodeSurroundings);
    return { fault: documents.length > 0 ? null : 'no document' };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const jobs = { read };
export type FuzzJobs = typeof jobs;
answerWith(jobs);
