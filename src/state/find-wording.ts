import { WordingIndex, type WordingMatches } from '../lineage/wording/wording-index.ts';
import { readPublishedWording, readWordingPiece, type ReadResult } from '../model/read-published.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import type { LoadFault } from './store.ts';

/** Where words stand, language by language; or that the corpus was published without its words, or what stands in the way. */
export type WordingOutcome =
  | { readonly status: 'found'; readonly matches: readonly WordingMatches[] }
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly fault: LoadFault };

/** Finds words in the clauses of all published texts. */
export interface WordingFinder {
  /**
   * @param clauses how many clauses are published, to check the files by
   * @param told is told how many files of how many have come, as long as they come
   */
  readonly find: (
    words: string,
    clauses: number,
    told: (come: number, of: number) => void,
  ) => Promise<WordingOutcome>;
}

const LIST = 'wording.json';

/** A finder that fetches the words of the corpus when it is first asked, and keeps them; what failed is asked for again. */
export function createWordingFinder(fetchJson: FetchJson): WordingFinder {
  let gathered: Promise<Gathered> | null = null;
  let tell: (come: number, of: number) => void = () => {};
  return {
    find: async (words, clauses, told) => {
      tell = told;
      gathered ??= gather(fetchJson, clauses, (come, of) => tell(come, of));
      const found = await gathered;
      if (found.status === 'failed') gathered = null;
      if (found.status !== 'gathered') return found;
      return { status: 'found', matches: found.indexes.map((index) => index.find(words)) };
    },
  };
}

type Gathered =
  | { readonly status: 'gathered'; readonly indexes: readonly WordingIndex[] }
  | Exclude<WordingOutcome, { status: 'found' }>;

async function gather(
  fetchJson: FetchJson,
  clauses: number,
  told: (come: number, of: number) => void,
): Promise<Gathered> {
  const fetched = await fetchJson(LIST);
  if (fetched.status === 'missing') return { status: 'none' };
  const list = checked(fetched, LIST, readPublishedWording);
  if (!list.ok) return { status: 'failed', fault: list.fault };
  const { pieces } = list.value;
  const indexes = new Map<string, WordingIndex>();
  for (const [at, { path, language }] of pieces.entries()) {
    told(at, pieces.length);
    // One after the other: the page stays alive between two pieces.
    // oxlint-disable-next-line no-await-in-loop
    const piece = checked(await fetchJson(path), path, (json) => readWordingPiece(json, clauses));
    if (!piece.ok) return { status: 'failed', fault: piece.fault };
    const index = indexes.get(language) ?? new WordingIndex(language);
    indexes.set(language, index);
    index.add(piece.value);
  }
  told(pieces.length, pieces.length);
  return { status: 'gathered', indexes: [...indexes.values()] };
}

function checked<T>(
  fetched: Fetched,
  file: string,
  read: (json: unknown) => ReadResult<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: LoadFault } {
  if (fetched.status === 'offline') return { ok: false, fault: { code: 'offline', detail: {} } };
  if (fetched.status === 'unreachable') {
    return { ok: false, fault: { code: 'unreachable', detail: { file, reason: fetched.reason } } };
  }
  if (fetched.status !== 'ok') return { ok: false, fault: { code: 'not-a-corpus', detail: { file } } };
  const result = read(fetched.json);
  return result.ok
    ? result
    : { ok: false, fault: { ...result.fault, detail: { file, ...result.fault.detail } } };
}
