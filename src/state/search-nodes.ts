import MiniSearch from 'minisearch';
import { displaySymbol, toSymbol } from '../model/document-symbol.ts';
import type { Corpus } from './selectors/corpus.ts';
import { factsOf } from './selectors/facts-of.ts';
import { perCorpus } from './selectors/once-per.ts';

/** Letters as they are searched: without accents, in lower case. */
function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A symbol as it is searched, in any spelling: `217 a iii` and `A/RES/217A(III)` both hold `217aiii`. */
function foldSymbol(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}/.-]/gu, '');
}

interface Entry {
  readonly id: string;
  /** Folded spellings of the symbol, the one readers know first. */
  readonly spellings: readonly string[];
  readonly titles: string;
}

interface SearchTables {
  readonly entries: readonly Entry[];
  readonly titles: MiniSearch<Entry>;
}

const tables = perCorpus((corpus): SearchTables => {
  const entries = corpus.index.nodes.id.map((id): Entry => {
    const titles = factsOf(corpus, id).filter(({ name }) => name === 'title');
    return {
      id,
      spellings: spellingsOf(id),
      titles: [...new Set(titles.map(({ value }) => value)), id.replace(/^file:/, '')].join('\n'),
    };
  });
  const titles = new MiniSearch<Entry>({ fields: ['titles'], processTerm: foldLetters });
  titles.addAll(entries);
  return { entries, titles };
});

/** Of `A/78/265` also `78/265`, because who types it may mean the report. */
function spellingsOf(id: string): string[] {
  const symbol = toSymbol(id);
  if (!symbol) return [];
  const known = foldSymbol(displaySymbol(symbol));
  const bare = known.replace(/^\p{L}+\//u, '');
  return [...new Set([known, foldSymbol(symbol), bare])];
}

/**
 * Ids of the nodes a query means, best first: symbols that are it, symbols that begin with it, then titles
 * with all its words, accents and case folded.
 */
export function searchNodes(corpus: Corpus, query: string, limit = 12): readonly string[] {
  const { entries, titles } = tables(corpus);
  const asked = askedSymbols(query);
  const scored = entries
    .map(({ id, spellings }) => ({ id, score: symbolScore(spellings, asked) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const worded = titles.search(query, { combineWith: 'AND', prefix: true });
  const ids = [...scored.map(({ id }) => id), ...worded.map(({ id }) => String(id))];
  return [...new Set(ids)].slice(0, limit);
}

/** The query as a symbol, and what of it begins with the first number: "resolución 43/78 h". */
function askedSymbols(query: string): string[] {
  const whole = foldSymbol(query);
  const numbered = foldSymbol(query.slice(Math.max(0, query.search(/\d/))));
  return [...new Set([whole, numbered])].filter((each) => /\d/.test(each));
}

function symbolScore(spellings: readonly string[], asked: readonly string[]): number {
  const score = (spelling: string, at: number) => {
    if (asked.includes(spelling)) return 20 - at;
    return asked.some((each) => spelling.startsWith(each)) ? 10 - at : 0;
  };
  return Math.max(0, ...spellings.map(score));
}
