/** Reads files off the page's thread, one at a time, in the order they come. */
import { extractFile } from '../extract/extract-file.ts';
import { readOwnText } from '../model/own-document.ts';
import type { ReadAnswer, ReadRequest } from './protocol.ts';
import { workerSurroundings } from './worker-surroundings.ts';

/** The ending of files of documents that were saved from here. */
const SAVED = /\.json$/i;

addEventListener('message', ({ data }: MessageEvent<Partial<ReadRequest>>) => {
  // The PDF library talks to itself over the same line.
  if (data.kind === 'read') void answer(data as ReadRequest);
});

async function answer({ job, name, bytes }: ReadRequest): Promise<void> {
  let said: ReadAnswer;
  try {
    said = SAVED.test(name)
      ? { kind: 'saved', job, saved: readOwnText(new TextDecoder().decode(bytes)) }
      : { kind: 'read', job, documents: await extractFile({ name, bytes }, workerSurroundings) };
  } catch (error) {
    said = { kind: 'broken', job, reason: error instanceof Error ? error.message : String(error) };
  }
  postMessage(said);
}
