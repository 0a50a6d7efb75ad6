/** A thread of `fuzz.ts`: makes and reads mutated documents, one for each number it is sent. */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { extractFile } from '../src/extract/extract-file.ts';
import { mutations, startingPoints } from '../tests/hostile-mutations.ts';
import { nodeSurroundings } from './node-surroundings.ts';

export interface FuzzTask {
  readonly seed: number;
  readonly texts: readonly string[];
}

/** What became of a document: null where it was read or said why not. */
export interface FuzzAnswer {
  readonly seed: number;
  readonly fault: string | null;
}

let made: fc.Arbitrary<Uint8Array> | undefined;

async function read({ seed, texts }: FuzzTask): Promise<FuzzAnswer> {
  made ??= mutations(startingPoints(texts));
  const [bytes = new Uint8Array()] = fc.sample(made, { seed, numRuns: 1 });
  try {
    const documents = await extractFile({ name: 'mutated', bytes }, nodeSurroundings);
    return { seed, fault: documents.length > 0 ? null : 'no document' };
  } catch (error) {
    return { seed, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (task: FuzzTask) => {
  void read(task).then((answer) => parentPort?.postMessage(answer, []));
});
