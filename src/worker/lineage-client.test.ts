import { expect, test, vi } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import { createLineageClient } from './lineage-client.ts';
import type { LineageRequest } from './lineage-protocol.ts';

type Said = (event: unknown) => void;

/** Workers that write down what they are asked and answer when they are told to. */
function made() {
  const asked: LineageRequest[][] = [];
  const ears: Map<string, Said>[] = [];
  const ended: number[] = [];
  const startWorker = () => {
    const worker = asked.push([]) - 1;
    ears.push(new Map());
    return {
      postMessage: (request: LineageRequest) => asked[worker]?.push(request),
      terminate: () => ended.push(worker),
      addEventListener: (kind: string, said: Said) => ears[worker]?.set(kind, said),
    } as unknown as Worker;
  };
  const say = (worker: number, kind: string, event: unknown) => ears[worker]?.get(kind)?.(event);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 30));
  const client = createLineageClient(startWorker, new URL('https://example.org/corpus/'));
  const kinds = (worker = 0) => asked[worker]?.map(({ kind }) => kind).join(' ');
  return { client, asked, ended, say, turn, kinds };
}

const document = (id: string) =>
  publishedDocument(madeDocument({ symbol: '', id })) as OwnDocument['document'];
const [one, two] = [document('file:one'), document('file:two')];
const PARTS = 'index '.repeat(7);

test('index and documents are handed over once, and forgotten documents are not named', async () => {
  const { client, asked, say, turn, kinds } = made();
  const index = madeIndex();
  const first = client.join(index, [one]);
  await turn();
  expect(kinds()).toBe(`${PARTS}document join`);
  expect(
    asked[0]?.some((request) => request.kind === 'index' && 'mentions' === (request.name as string)),
  ).toBe(false);
  say(0, 'message', { data: { kind: 'joined', job: 1, value: 'grown' } });
  expect(await first).toEqual({ ok: true, value: 'grown' });
  const second = client.join(index, [one, two]);
  await turn();
  expect(kinds()).toBe(`${PARTS}document join document join`);
  expect(asked[0]?.at(-1)).toEqual({ kind: 'join', job: 2, numbers: [0, 1] });
  say(0, 'message', { data: { kind: 'joined', job: 2, value: 'more' } });
  await second;
  void client.join(madeIndex(), [two]);
  await turn();
  expect(
    asked[0]
      ?.slice(-8)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(`${PARTS}join`);
});

test('a trace says how far it is, and a join overtakes it', async () => {
  const { client, say, turn, kinds } = made();
  const told: string[] = [];
  const trace = client.trace((done, total) => told.push(`${done}/${total}`));
  await turn();
  say(0, 'message', { data: { kind: 'reading', job: 1, done: 1, total: 3 } });
  const join = client.join(madeIndex(), [one]);
  await turn();
  expect(kinds()).toBe(`trace ${PARTS}document join`);
  expect(await trace).toEqual({ ok: false, reason: 'overtaken' });
  say(0, 'message', { data: { kind: 'traced', job: 1, value: 'late' } });
  say(0, 'message', { data: { kind: 'joined', job: 2, value: 'grown' } });
  expect(await join).toEqual({ ok: true, value: 'grown' });
  expect(told).toEqual(['1/3']);
});

test('what breaks is said; a worker that cannot go on is given up, and the next question starts another', async () => {
  const { client, ended, say, turn, kinds } = made();
  const broken = client.join(madeIndex(), [one]);
  await turn();
  say(0, 'message', { data: { kind: 'broken', job: 1, reason: 'a slip' } });
  expect(await broken).toEqual({ ok: false, reason: 'a slip' });
  const lost = client.join(madeIndex(), [one]);
  await turn();
  say(0, 'error', { message: 'not fetched' });
  expect(await lost).toEqual({ ok: false, reason: 'not fetched' });
  expect(ended).toEqual([0]);
  void client.join(madeIndex(), [one]);
  await turn();
  expect(kinds(1)).toBe(`${PARTS}document join`);
});

test('a worker that is gone while it is handed things answers nobody, and nobody waits for it', async () => {
  const { client, ended, say, kinds } = made();
  let lost = false;
  const index = madeIndex();
  const losing = {
    ...index,
    get edges() {
      // The script is gone, and the page hears of it between two of its turns.
      if (!lost) say(0, 'error', new Event('error'));
      lost = true;
      return index.edges;
    },
  };
  expect(await client.join(losing, [one])).toEqual({ ok: false, reason: 'the worker broke down' });
  expect(ended).toEqual([0]);
  void client.join(index, [one]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(kinds(1)).toBe(`${PARTS}document join`);
});

test('a worker that is gone after the last thing it was handed is not asked', async () => {
  const { client, say, kinds } = made();
  const losing = new Proxy([one], {
    get: (documents, name, self) => {
      if (name === 'flatMap') say(0, 'error', { message: 'not fetched' });
      return Reflect.get(documents, name, self) as unknown;
    },
  });
  expect(await client.join(madeIndex(), losing)).toEqual({ ok: false, reason: 'not fetched' });
  expect(kinds()).toBe(`${PARTS}document`);
});

test('a worker that says nothing any more is given up; while it tells how far it is, it is not', async () => {
  vi.useFakeTimers();
  try {
    const { client, ended, say, kinds } = made();
    const trace = client.trace(() => {});
    await vi.advanceTimersByTimeAsync(110_000);
    say(0, 'message', { data: { kind: 'reading', job: 1, done: 1, total: 3 } });
    await vi.advanceTimersByTimeAsync(110_000);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await trace).toEqual({ ok: false, reason: 'the worker did not answer within 120 s' });
    expect(ended).toEqual([0]);
    void client.trace(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(kinds(1)).toBe('trace');
  } finally {
    vi.useRealTimers();
  }
});
