import type { Distant } from '../state/search/search-calls.ts';
import type { Call, CallAnswer } from './call.ts';
import { watchSilence } from './silence-watch.ts';

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Calls of a worker that answers them with `answerCalls`. A worker that breaks down, or says nothing for too long while it
 * is asked, is given up: what waits for it rejects, and so does every later call.
 * @param names of all calls
 * @param seconds that it may be silent: its script may have to come over a slow network
 */
export function callWorker<Calls extends object>(
  worker: WorkerLike,
  names: readonly (keyof Calls & string)[],
  seconds: number,
): Distant<Calls> {
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let gone: Error | null = null;
  const giveUp = (reason: string) => {
    watch.rest();
    gone = new Error(reason);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  const watch = watchSilence(seconds, giveUp);
  worker.addEventListener('message', ({ data }: MessageEvent<CallAnswer>) => {
    const asked = waiting.get(data.job);
    waiting.delete(data.job);
    if ('broken' in data) asked?.reject(new Error(data.broken));
    else asked?.resolve(data.answer as never);
    if (waiting.size === 0) watch.rest();
    else watch.begin();
  });
  worker.addEventListener('error', (event) =>
    giveUp(('message' in event && event.message) || 'the worker broke down'),
  );
  const call = (name: string, given: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      if (waiting.size === 0) watch.begin();
      jobs += 1;
      waiting.set(jobs, { resolve, reject });
      const asked: Call = { job: jobs, name, given };
      worker.postMessage(asked, []);
    });
  const calls = names.map((name) => [name, (...given: readonly unknown[]) => call(name, given)]);
  return Object.fromEntries(calls) as Distant<Calls>;
}
