/** Works out off the page's thread what own documents make of a corpus: its index, and the history of their clauses. */
import type { ClauseSource } from '../lineage/clauses/document-clauses.ts';
import { growIndex } from '../lineage/own/index-growth.ts';
import { growIndexBy } from '../lineage/own/grow-index-by.ts';
import { OVERTAKEN } from '../lineage/own/own-lineage.ts';
import { traceOwn } from '../lineage/own/trace-own.ts';
import type { CorpusDocument, CorpusIndex } from '../model/published-corpus.ts';
import { readCorpusDocument } from '../model/read-published.ts';
import { INDEX_PARTS, type LineageAnswer, type LineageRequest } from './lineage-protocol.ts';

const NO_MENTIONS: CorpusIndex['mentions'] = {
  edge: [],
  document: [],
  place: [],
  act: [],
  verb: [],
  status: [],
};

/** How far it is is not said more often, in milliseconds. */
const SELDOM = 100;

const parts = new Map<string, unknown>();
const documents = new Map<number, CorpusDocument>();
/** What was joined last: the index with the own documents in it, and those in the order of their rows. */
let joined: { readonly index: CorpusIndex; readonly own: readonly CorpusDocument[] } | null = null;

addEventListener('message', ({ data }: MessageEvent<LineageRequest>) => {
  switch (data.kind) {
    case 'index':
      parts.set(data.name, data.value);
      break;
    case 'document':
      documents.set(data.number, data.document);
      break;
    case 'join':
      void answer(data.job, () => join(data.job, data.numbers));
      break;
    case 'trace':
      void answer(data.job, () => trace(data.job, data.corpus));
      break;
  }
});

async function answer(job: number, work: () => LineageAnswer | Promise<LineageAnswer>): Promise<void> {
  try {
    postMessage(await work());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    postMessage({ kind: 'broken', job, reason } satisfies LineageAnswer);
  }
}

function join(job: number, numbers: readonly number[]): LineageAnswer {
  const wanted = new Set(numbers);
  for (const number of documents.keys()) if (!wanted.has(number)) documents.delete(number);
  const index = publishedIndex();
  const own = numbers.flatMap((number) => documents.get(number) ?? []);
  const growth = growIndexBy(index, own);
  joined = { index: growIndex(index, growth), own: growth.order.flatMap((at) => own[at] ?? []) };
  return { kind: 'joined', job, value: growth };
}

async function trace(job: number, corpus: string): Promise<LineageAnswer> {
  const mine = joined;
  if (mine === null) throw new Error('nothing was joined');
  const { index, own } = mine;
  const published = index.documents.node.length - own.length;
  let told = -SELDOM;
  const value = await traceOwn({
    index,
    published,
    read: (row) => {
      // Nobody waits for what was joined before.
      if (joined !== mine) throw new Error(OVERTAKEN);
      if (row >= published) return Promise.resolve(own[row - published] ?? null);
      return fetchDocument(new URL(index.documents.path[row] ?? '', corpus));
    },
    told: (done, total) => {
      if (performance.now() - told < SELDOM && done < total) return;
      told = performance.now();
      postMessage({ kind: 'reading', job, done, total } satisfies LineageAnswer);
    },
  });
  return { kind: 'traced', job, value };
}

async function fetchDocument(address: URL): Promise<ClauseSource | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const read = readCorpusDocument(await response.json());
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

/** The parts as the page has handed them over; the mentions, which nothing here looks at, are left out. */
function publishedIndex(): CorpusIndex {
  for (const name of INDEX_PARTS) if (!parts.has(name)) throw new Error(`${name} was not handed over`);
  // The page's types hold on its side of the line, and a part is only ever stored under its name.
  return { ...Object.fromEntries(parts), mentions: NO_MENTIONS } as unknown as CorpusIndex;
}
