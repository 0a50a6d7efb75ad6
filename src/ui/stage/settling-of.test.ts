import { beforeEach, expect, test, vi } from 'vitest';
import { networkLinks } from '../../layout/force/network-links.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { settlingOf } from './settling-of.ts';

class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: new Float32Array(2) }));
  }
}

const started: FakeWorker[] = [];

vi.mock('../../worker/start-network-worker.ts', () => ({
  startNetworkWorker: () => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker;
  },
}));
vi.mock('../../layout/force/network-links.ts', { spy: true });

const anIndex = () => ({}) as CorpusIndex;

beforeEach(() => {
  started.length = 0;
  const none = new Float32Array();
  vi.mocked(networkLinks).mockReturnValue({
    source: new Uint32Array(),
    target: new Uint32Array(),
    strength: none,
    seed: none,
  });
});

test('an index is laid out once', () => {
  const index = anIndex();
  const settling = settlingOf(index);
  started[0]?.answer();
  expect(settling.outcome()).toBeInstanceOf(Float32Array);
  expect(settlingOf(index)).toBe(settling);
  expect(started).toHaveLength(1);
});

test('what failed is tried again when it is asked for again', () => {
  const index = anIndex();
  const settling = settlingOf(index);
  started[0]?.dispatchEvent(new Event('error'));
  expect(settling.outcome()).toBeInstanceOf(Error);
  const again = settlingOf(index);
  expect(again.outcome()).toBeNull();
  started[1]?.answer();
  expect(again.outcome()).toBeInstanceOf(Float32Array);
});

test('a worker at an index nobody asks for any more is ended, and the index begun anew if it is', () => {
  const [first, second] = [anIndex(), anIndex()];
  settlingOf(first);
  settlingOf(second);
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
  expect(started[1]?.terminate).not.toHaveBeenCalled();
  started[1]?.answer();
  settlingOf(first);
  expect(started).toHaveLength(3);
});
