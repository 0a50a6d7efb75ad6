import { afterEach, expect, test, vi } from 'vitest';
import type { Call, CallAnswer } from './call.ts';
import { callWorker } from './call-worker.ts';

/** A worker that answers as it is told. */
class MadeWorker extends EventTarget {
  stopped = false;
  private readonly answer: (call: Call) => CallAnswer | null;

  constructor(answer: (call: Call) => CallAnswer | null) {
    super();
    this.answer = answer;
  }

  postMessage(call: Call): void {
    const data = this.answer(call);
    if (data) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.stopped = true;
  }
}

interface Calls {
  readonly twice: (number: number) => number;
  readonly never: () => void;
}

const doubling = () =>
  new MadeWorker(({ job, name, given }) => {
    if (name === 'never') return null;
    return given[0] === 0 ? { job, broken: 'of our making' } : { job, answer: Number(given[0]) * 2 };
  });

test('every call gets its own answer', async () => {
  const calls = callWorker<Calls>(doubling(), ['twice', 'never'], 60);
  expect(await Promise.all([calls.twice(1), calls.twice(2)])).toEqual([2, 4]);
});

test('what breaks in the worker is the reason', async () => {
  const calls = callWorker<Calls>(doubling(), ['twice', 'never'], 60);
  await expect(calls.twice(0)).rejects.toThrow('of our making');
  expect(await calls.twice(3)).toBe(6);
});

test('a worker that breaks down is given up, with all that waits for it', async () => {
  const worker = doubling();
  const calls = callWorker<Calls>(worker, ['twice', 'never'], 60);
  const waiting = calls.never();
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(waiting).rejects.toThrow('out of memory');
  await expect(calls.twice(1)).rejects.toThrow('out of memory');
  expect(worker.stopped).toBe(true);
});

afterEach(() => void vi.useRealTimers());

test('a worker that says nothing is given up, and one that is slow is not', async () => {
  vi.useFakeTimers();
  const worker = doubling();
  const calls = callWorker<Calls>(worker, ['twice', 'never'], 60);
  const silence = calls.never().catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await calls.twice(1)).toBe(2);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(worker.stopped).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await silence).toContain('60 s');
  expect(worker.stopped).toBe(true);
});

test('nobody is watched who is not asked', async () => {
  vi.useFakeTimers();
  const worker = doubling();
  const calls = callWorker<Calls>(worker, ['twice', 'never'], 60);
  expect(await calls.twice(1)).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});
