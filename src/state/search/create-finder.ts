import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { FetchText } from '../fetch-json.ts';
import type { Corpus } from '../selectors/corpus.ts';
import type { Finder, OwnUse, WordingOutcome } from './finder.ts';
import { namesOf } from './names-of.ts';
import type { Distant, FoundWordings, OwnWording, SearchCalls } from './search-calls.ts';
import { WordsDelivery } from './words-delivery.ts';

/** What the finder needs of the world. */
export interface FinderSurroundings {
  readonly fetchText: FetchText;
  readonly shelf: Distant<SearchCalls>;
  /** The corpus that is shown; null as long as there is none. */
  readonly corpus: () => Corpus | null;
  /** Milliseconds from any moment on. */
  readonly now: () => number;
}

/** A finder that asks a shelf elsewhere, and has brought there what it asks for. It rejects when the shelf is gone. */
export function createFinder({ fetchText, shelf, corpus, now: clock }: FinderSurroundings): Finder {
  const delivery = new WordsDelivery(fetchText, shelf, clock);
  let own: readonly OwnWording[] = [];
  let named: Corpus | null = null;

  const published = (): CorpusIndex | null => {
    const now = corpus();
    return now && (now.published ?? now.index);
  };
  return {
    findNames: async (query, most) => {
      const now = corpus();
      if (!now) return null;
      if (now !== named) {
        named = now;
        await shelf.names(namesOf(now));
      }
      return shelf.findNames(query, most);
    },
    findWords: (query, most, language) => shelf.findWords(query, most, language),
    bringWords: async (language) => {
      const index = published();
      if (index) await delivery.bringWhereItHelps(index, language);
    },
    find: async (words, told): Promise<WordingOutcome> => {
      const index = published();
      if (!index) return { status: 'none' };
      const unfollow = delivery.follow((state) => {
        if (state.status === 'coming') told(state.come, state.of);
      });
      await delivery.bring(index, '').finally(unfollow);
      const { state } = delivery;
      if (state.status === 'failed') return state;
      if (state.status !== 'all') return { status: 'none' };
      const asked = own;
      const found = await shelf.findWording(words);
      return { status: 'found', matches: found.published, own: ownUses(found, asked) };
    },
    follow: (told) => delivery.follow(told),
    own: (wordings) => {
      own = wordings;
      shelf.own(wordings).catch(() => {});
    },
  };
}

/** The same words first, then the closest. */
function ownUses(found: FoundWordings, wordings: readonly OwnWording[]): OwnUse[] {
  const exact = found.own.flatMap((each) => each.exact);
  const near = found.own.flatMap((each) => each.near).toSorted((a, b) => b.closeness - a.closeness);
  return [...exact, ...near].flatMap((match) =>
    match.clauses.flatMap((row) => {
      const wording = wordings[row];
      return wording ? { key: wording.key, id: wording.id, place: wording.place, match } : [];
    }),
  );
}
