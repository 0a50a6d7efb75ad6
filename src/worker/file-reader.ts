import type { RecallingDocument } from '../model/recalling-document.ts';
import type { ReadAnswer, ReadRequest } from './protocol.ts';
import { withinTime } from './within-time.ts';

/** What came of a file: its documents; no answer in time; given up by the reader; or a mistake of ours, in its words. */
export type ReadOutcome =
  | { readonly status: 'read'; readonly documents: readonly RecallingDocument[] }
  | { readonly status: 'late'; readonly seconds: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'broken'; readonly reason: string };

/** The page's way to the reading of files. */
export interface FileReading {
  /** One file after the other: the next may be handed in when this one has come out. Never rejects. */
  readonly read: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ReadOutcome>;
  /** Gives up the file that is being read: its `read` says `cancelled`. */
  readonly cancel: () => void;
}

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * Reads files in a worker, which is started with the first. A file that does not come to an end in time takes the worker
 * with it: the next file gets another.
 */
export function createFileReader(startWorker: () => WorkerLike, seconds: number): FileReading {
  let worker: WorkerLike | null = null;
  let job = 0;
  let settle: (outcome: ReadOutcome) => void = () => {};

  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const start = (): WorkerLike => {
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.job === job) settle(outcomeOf(data));
    });
    fresh.addEventListener('error', (event) => {
      stop();
      settle({ status: 'broken', reason: 'message' in event ? event.message : '' });
    });
    return fresh;
  };
  return {
    read: async ({ name, bytes }) => {
      job += 1;
      const answered = new Promise<ReadOutcome>((resolve) => (settle = resolve));
      worker ??= start();
      const request: ReadRequest = { kind: 'read', job, name, bytes };
      worker.postMessage(request, [bytes.buffer]);
      const outcome = await withinTime(answered, seconds);
      if (outcome !== 'late') return outcome;
      stop();
      return { status: 'late', seconds };
    },
    cancel: () => {
      stop();
      settle({ status: 'cancelled' });
    },
  };
}

function outcomeOf(answer: ReadAnswer): ReadOutcome {
  return answer.kind === 'read'
    ? { status: 'read', documents: answer.documents }
    : { status: 'broken', reason: answer.reason };
}
