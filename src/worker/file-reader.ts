import type { FileReading, ReadOutcome } from '../model/file-reading.ts';
import type { ReadAnswer, ReadRequest } from './protocol.ts';
import { withinTime } from './within-time.ts';

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
  switch (answer.kind) {
    case 'read':
      return { status: 'read', documents: answer.documents };
    case 'saved':
      return { status: 'saved', saved: answer.saved };
    case 'broken':
      return { status: 'broken', reason: answer.reason };
  }
}
