import { OVERTAKEN, type OwnLineage, type WorkedOut } from '../lineage/own/own-lineage.ts';
import type { CorpusDocument, CorpusIndex } from '../model/published-corpus.ts';
import { watchSilence } from './silence-watch.ts';
import { INDEX_PARTS, type IndexPart, type LineageAnswer, type LineageRequest } from './lineage-protocol.ts';

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** So long, in seconds, the worker may say nothing while it is asked: of thousands of texts much is worked out at once. */
const LONGEST_SILENCE = 120;
/** After so long, in milliseconds, handing over goes on in the page's next turn. */
const TURN = 15;

/**
 * Joins and traces in a worker, which is started when it is first needed and keeps what it was handed: the index once, and
 * every document once. A join overtakes a trace that is under way. A worker that cannot go on, or says nothing for too
 * long, is given up, and the next question starts another.
 * @param corpus address of the folder of the corpus
 */
export function createLineageClient(startWorker: () => WorkerLike, corpus: URL): OwnLineage {
  let line: Line | null = null;
  let joins: Promise<unknown> = Promise.resolve();
  const opened = () => (line ??= openLine(startWorker(), () => (line = null)));
  return {
    join: (published, documents) => {
      const joined = joins
        .then(async () => {
          const to = opened();
          await handOver(to, published, documents);
          const numbers = documents.flatMap((document) => to.numbers.get(document) ?? []);
          const answer = await to.ask((job) => ({ kind: 'join', job, numbers }));
          return answer.kind === 'joined' ? workedOut(answer.value) : faultOf(answer);
        })
        .catch(faultOf);
      joins = joined;
      return joined;
    },
    trace: (told) =>
      joins
        .then(async () => {
          const answer = await opened().ask((job) => ({ kind: 'trace', job, corpus: corpus.href }), told);
          return answer.kind === 'traced' ? workedOut(answer.value) : faultOf(answer);
        })
        .catch(faultOf),
    turn: nextTurn,
  };
}

function workedOut<T>(value: T): WorkedOut<T> {
  return { ok: true, value };
}

function faultOf(fault: unknown): WorkedOut<never> {
  if (fault instanceof Error) return { ok: false, reason: fault.message };
  const said = typeof fault === 'object' && fault !== null && 'reason' in fault ? fault.reason : fault;
  return { ok: false, reason: String(said) };
}

/** The line to one worker, and what it has been handed. */
interface Line {
  /** Throws where the worker has broken down, as asking rejects. */
  readonly post: (request: LineageRequest) => void;
  /** Asks, and gives up what was asked before. */
  readonly ask: (
    request: (job: number) => LineageRequest,
    told?: (done: number, total: number) => void,
  ) => Promise<LineageAnswer>;
  index: CorpusIndex | null;
  numbers: ReadonlyMap<CorpusDocument, number>;
}

function openLine(worker: WorkerLike, onBroken: () => void): Line {
  let job = 0;
  let gone: Error | null = null;
  let settle: (answer: LineageAnswer) => void = () => {};
  let tell: (done: number, total: number) => void = () => {};
  const giveUp = (reason: string) => {
    watch.rest();
    gone = new Error(reason);
    worker.terminate();
    onBroken();
    settle({ kind: 'broken', job, reason });
  };
  const watch = watchSilence(LONGEST_SILENCE, giveUp);
  worker.addEventListener('message', ({ data }: MessageEvent<LineageAnswer>) => {
    if (data.job !== job) return;
    if (data.kind === 'reading') {
      watch.begin();
      tell(data.done, data.total);
    } else {
      watch.rest();
      settle(data);
    }
  });
  worker.addEventListener('error', (event) =>
    giveUp(('message' in event && event.message) || 'the worker broke down'),
  );
  return {
    post: (request) => {
      if (gone) throw gone;
      worker.postMessage(request, []);
    },
    ask: (request, told = () => {}) => {
      if (gone) return Promise.reject(gone);
      settle({ kind: 'broken', job, reason: OVERTAKEN });
      job += 1;
      watch.begin();
      return new Promise((resolve) => {
        settle = resolve;
        tell = told;
        worker.postMessage(request(job), []);
      });
    },
    index: null,
    numbers: new Map(),
  };
}

/** Hands over what the worker has not got, a little in each turn of the page. */
async function handOver(
  line: Line,
  published: CorpusIndex,
  documents: readonly CorpusDocument[],
): Promise<void> {
  const turn = turns();
  if (line.index !== published) {
    for (const name of INDEX_PARTS) {
      // Name and value come from the same place.
      line.post({ kind: 'index', ...({ name, value: published[name] } as IndexPart) });
      // oxlint-disable-next-line no-await-in-loop
      await turn();
    }
    line.index = published;
  }
  const known = line.numbers;
  let next = Math.max(-1, ...known.values()) + 1;
  const numbers = new Map<CorpusDocument, number>();
  for (const document of documents) {
    const number = known.get(document) ?? next++;
    numbers.set(document, number);
    if (known.has(document)) continue;
    line.post({ kind: 'document', number, document });
    // oxlint-disable-next-line no-await-in-loop
    await turn();
  }
  line.numbers = numbers;
}

/** Waits for the page's next turn when this one has taken long enough. */
function turns(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN) return;
    await nextTurn();
    begun = performance.now();
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
