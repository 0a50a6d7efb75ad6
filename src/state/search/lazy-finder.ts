import type { Finder, WordsState } from './finder.ts';
import type { OwnWording } from './search-calls.ts';
import { WordsTeller } from './words-teller.ts';

/**
 * A finder whose code is fetched, and whose shelf is set up, when somebody looks for something. Where that fails, or the
 * shelf breaks down, the next search starts anew.
 */
export function lazyFinder(create: () => Promise<Finder>): Finder {
  let finder: Promise<Finder> | null = null;
  let own: readonly OwnWording[] = [];
  const { follow, tell } = new WordsTeller();

  /** What a finder answers; what is given instead where it cannot. */
  const ask = async <T>(
    question: (of: Finder) => Promise<T>,
    otherwise: (fault: Failed) => T,
  ): Promise<T> => {
    finder ??= create().then((created) => {
      created.follow(tell);
      if (own.length > 0) created.own(own);
      return created;
    });
    const asked = finder;
    let code: Failed['fault']['code'] = 'unreachable';
    try {
      const of = await asked;
      code = 'search-stopped';
      return await question(of);
    } catch (error) {
      if (finder === asked) finder = null;
      const fault = faultOf(code, error);
      tell(fault);
      return otherwise(fault);
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
    bringWords: (language) =>
      ask(
        (of) => of.bringWords(language),
        () => undefined,
      ),
    find: (words, told) =>
      ask(
        (of) => of.find(words, told),
        (fault) => fault,
      ),
    follow,
    own: (wordings) => {
      own = wordings;
      // Where nobody has looked for anything yet, they are handed on when somebody does.
      if (finder) void ask(async (of) => of.own(wordings), ignore);
    },
  };
}

const ignore = () => {};

type Failed = Extract<WordsState, { readonly status: 'failed' }>;

function faultOf(code: Failed['fault']['code'], error: unknown): Failed {
  const reason = error instanceof Error ? error.message : String(error);
  return { status: 'failed', fault: { code, detail: { reason } } };
}
