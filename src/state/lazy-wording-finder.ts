import type { FetchJson } from './fetch-json.ts';
import type { WordingFinder } from './find-wording.ts';

/** A finder whose code is fetched when somebody looks for words; where that fails, the next search tries again. */
export function lazyWordingFinder(fetchJson: FetchJson): WordingFinder {
  let finder: Promise<WordingFinder> | null = null;
  return {
    find: async (words, clauses, told) => {
      finder ??= import('./find-wording.ts').then((module) => module.createWordingFinder(fetchJson));
      try {
        return await (await finder).find(words, clauses, told);
      } catch (error) {
        finder = null;
        const reason = error instanceof Error ? error.message : String(error);
        return { status: 'failed', fault: { code: 'unreachable', detail: { reason } } };
      }
    },
  };
}
