import { on } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';

/** What a thread's module can be asked to do, by name; a job may tell of its steps. */
type Jobs = Readonly<Record<string, (task: never, step: () => void) => unknown>>;

/** A thread, as whoever asks it sees it: one job after the other. */
export type Thread<J extends Jobs> = <Name extends string & keyof J>(
  name: Name,
  task: Parameters<J[Name]>[0],
  onStep?: () => void,
) => Promise<Awaited<ReturnType<J[Name]>>>;

interface Asked {
  readonly name: string;
  readonly task: unknown;
}
type Said = { readonly step: true } | { readonly answer: unknown };

/**
 * Has threads of a module, whose jobs are `J`, for as long as they are used. A fault in one of them, or the signal, rejects
 * with its reason, and they end.
 * @param module beside this file.
 */
export async function inThreads<J extends Jobs, Result>(
  module: string,
  { count, signal }: { readonly count: number; readonly signal?: AbortSignal | undefined },
  work: (threads: readonly Thread<J>[]) => Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  const stop = signal ? AbortSignal.any([done.signal, signal]) : done.signal;
  const workers = Array.from({ length: count }, () => startThread(module));
  try {
    return await work(workers.map((worker) => asked(worker, stop)));
  } catch (fault) {
    signal?.throwIfAborted();
    throw fault;
  } finally {
    done.abort();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Shares things among threads, one at a time each; resolves to what came of them, in the order of the things. */
export async function eachOnce<J extends Jobs, T, Result>(
  threads: readonly Thread<J>[],
  things: readonly T[],
  ask: (thread: Thread<J>, thing: T, at: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = things.entries();
  await Promise.all(
    threads.map(async (thread) => {
      for (const [at, thing] of queue) results[at] = await ask(thread, thing, at);
    }),
  );
  return results;
}

/** Lets a thread answer with these jobs; does nothing where its module is no thread. */
export function answerWith(jobs: Jobs): void {
  // Not waited for: the thread's modules are loaded now, and whoever loaded them goes on.
  void answerAll(jobs);
}

/** A fault ends the thread, and whoever waits for its answer hears of it. */
async function answerAll(jobs: Jobs): Promise<void> {
  if (!parentPort) return;
  const port = parentPort;
  const say = (said: Said) => port.postMessage(said, []);
  for await (const [message] of on(port, 'message')) {
    const { name, task } = message as Asked;
    say({ answer: await jobs[name]?.(task as never, () => say({ step: true })) });
  }
}

function startThread(module: string): Worker {
  const { href } = new URL(module, import.meta.url);
  return new Worker(new URL('./typescript-thread.mjs', import.meta.url), { workerData: href });
}

function asked<J extends Jobs>(worker: Worker, signal: AbortSignal): Thread<J> {
  return async (name, task, onStep) => {
    const messages = on(worker, 'message', { signal });
    worker.postMessage({ name, task } satisfies Asked, []);
    for await (const [message] of messages) {
      const said = message as Said;
      // What the job of this name answers: the thread's module says so.
      if ('answer' in said) return said.answer as never;
      onStep?.();
    }
    throw new Error(`no answer to ${name}`);
  };
}
