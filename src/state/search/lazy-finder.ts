import type { Finder, WordsState } from './finder.ts';
import type { OwnWording } from './search-calls.ts';

/**
 * A finder whose code is fetched, and whose shelf is set up, when somebody looks for something. Where that fails, or the
 * shelf breaks down, the next search starts anew.
 */
export function lazyFinder(create: () => Promise<Finder>): Finder {
  let finder: Promise<Finder> | null = null;
  let own: readonly OwnWording[] = [];
  const followers = new Set<(state: WordsState) => void>();
  let state: WordsState = { status: 'unasked' };
  const tell = (next: WordsState) => {
    state = next;
    for (const told of followers) told(next);
  };

  /** What a finder answers; what is given instead where it cannot. */
  const ask = async <T>(
    question: (of: Finder) => Promise<T>,
    otherwise: (reason: string) => T,
  ): Promise<T> => {
    finder ??= create().then((created) => {
      created.follow(tell);
      if (own.length > 0) created.own(own);
      return created;
    });
    const asked = finder;
    try {
      return await question(await asked);
    } catch (error) {
      if (finder === asked) finder = null;
      const reason = error instanceof Error ? error.message : String(error);
      tell({ status: 'failed', fault: { code: 'unreachable', detail: { reason } } });
      return otherwise(reason);
    }
  };
  return {
    findNames: (query, most) =>
      ask(
        (of) => of.findNames(query, most),
        () => null,
      ),
    findWords: (query, most, language) =>
      ask(
        (of) => of.findWords(query, most, language),
        () => null,
      ),
    find: (words, told) =>
      ask(
        (of) => of.find(words, told),
        (reason) => ({ status: 'failed', fault: { code: 'unreachable', detail: { reason } } }),
      ),
    follow: (told) => {
      followers.add(told);
      told(state);
      return () => followers.delete(told);
    },
    own: (wordings) => {
      own = wordings;
      // Where nobody has looked for anything yet, they are handed on when somebody does.
      if (finder)
        void ask(
          (of) => Promise.resolve(of.own(wordings)),
          () => {},
        );
    },
  };
}
