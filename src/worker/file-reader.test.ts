import { expect, test, vi } from 'vitest';
import { createFileReader } from './file-reader.ts';
import type { ReadAnswer, ReadRequest } from './protocol.ts';

/** A worker that answers as it is told, and counts itself. */
class MadeWorker extends EventTarget {
  static readonly all: MadeWorker[] = [];
  stopped = false;
  readonly answer: (request: ReadRequest) => ReadAnswer | null;

  constructor(answer: (request: ReadRequest) => ReadAnswer | null) {
    super();
    this.answer = answer;
    MadeWorker.all.push(this);
  }

  postMessage(request: ReadRequest): void {
    const data = this.answer(request);
    if (data) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.stopped = true;
  }
}

const SECONDS = 30;
const file = (name: string) => ({ name, bytes: new Uint8Array([1]) });

/** Never answers for `hung`. */
function reading() {
  MadeWorker.all.length = 0;
  return createFileReader(
    () =>
      new MadeWorker(({ job, name }) => {
        if (name === 'hung') return null;
        if (name === 'bad') return { kind: 'broken', job, reason: 'of our making' };
        return { kind: 'read', job, documents: [] };
      }),
    SECONDS,
  );
}

test('one worker reads one file after the other', async () => {
  const reader = reading();
  expect(await reader.read(file('a'))).toEqual({ status: 'read', documents: [] });
  expect(await reader.read(file('bad'))).toEqual({ status: 'broken', reason: 'of our making' });
  expect(await reader.read(file('b'))).toMatchObject({ status: 'read' });
  expect(MadeWorker.all).toHaveLength(1);
});

test('a file that hangs is given up with its worker, and the next is read by another', async () => {
  vi.useFakeTimers();
  try {
    const reader = reading();
    const outcome = reader.read(file('hung'));
    await vi.advanceTimersByTimeAsync(SECONDS * 1000);
    expect(await outcome).toEqual({ status: 'late', seconds: SECONDS });
    expect(MadeWorker.all.map(({ stopped }) => stopped)).toEqual([true]);
    expect(await reader.read(file('a'))).toMatchObject({ status: 'read' });
    expect(MadeWorker.all).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test('who cancels need not wait for a file that hangs', async () => {
  const reader = reading();
  const outcome = reader.read(file('hung'));
  reader.cancel();
  expect(await outcome).toEqual({ status: 'cancelled' });
  expect(MadeWorker.all.map(({ stopped }) => stopped)).toEqual([true]);
});

test('a worker that cannot start is a mistake of ours, and said', async () => {
  const reader = reading();
  const outcome = reader.read(file('hung'));
  MadeWorker.all[0]?.dispatchEvent(new Event('error'));
  expect(await outcome).toEqual({ status: 'broken', reason: '' });
});
