import { readWordsQuery } from '../../lineage/wording/words-query.ts';
import { foldSymbol, symbolSpellings } from '../../model/symbol-spellings.ts';
import type { FoundNames, Names } from './search-calls.ts';
import { TitleSearch } from './title-search.ts';

/** Threads are few: no more of them are told. */
const MOST_THREADS = 4;

/** Finds texts by symbols in any spelling and by titles, and agenda items by titles and numbers. */
export class NameSearch {
  private readonly ids: readonly string[];
  /** Folded spellings of each symbol, the one readers know first. */
  private readonly spellings: readonly (readonly string[])[];
  private readonly titles: TitleSearch;
  private readonly threads: readonly string[];
  private readonly items: TitleSearch;

  constructor({ ids, titles, threads, items }: Names) {
    this.ids = ids;
    this.spellings = ids.map(spellingsOf);
    this.titles = new TitleSearch(ids.map((id, row) => `${titles[row] ?? ''}\n${id.replace(/^file:/, '')}`));
    this.threads = threads;
    this.items = new TitleSearch(items);
  }

  /**
   * What a query means, best first: symbols that are it, symbols that begin with it, then titles with all its words and
   * phrases, accents and case folded.
   */
  find(query: string, most: number): FoundNames {
    const { phrases } = readWordsQuery(query);
    const named = this.bySymbol(query);
    const isNamed = new Set(named);
    let total = named.length;
    const titled = this.titles.find(phrases, most, (row) => {
      if (!isNamed.has(row)) total += 1;
    });
    const best = new Set([...named.slice(0, most), ...titled]);
    return {
      texts: [...best].slice(0, most).flatMap((row) => this.ids[row] ?? []),
      total,
      threads: this.items.find(phrases, MOST_THREADS).flatMap((row) => this.threads[row] ?? []),
    };
  }

  /** Rows of the texts whose symbols begin with the query, the nearest first. */
  private bySymbol(query: string): number[] {
    const asked = askedSymbols(query);
    if (asked.length === 0) return [];
    const found: number[][] = [];
    // By hand: every text is asked at every letter.
    for (let row = 0; row < this.spellings.length; row += 1) {
      const score = symbolScore(this.spellings[row]!, asked);
      if (score > 0) (found[score] ??= []).push(row);
    }
    return found.reverse().flat();
  }
}

/** Of `A/78/265` also `78/265`, because who types it may mean the report. */
function spellingsOf(id: string): string[] {
  const spellings = symbolSpellings(id);
  return [
    ...new Set([...spellings, ...spellings.slice(0, 1).map((known) => known.replace(/^\p{L}+\//u, ''))]),
  ];
}

/** The query as a symbol, and what of it begins with the first number: "resolución 43/78 h". */
function askedSymbols(query: string): string[] {
  const whole = foldSymbol(query);
  const numbered = foldSymbol(query.slice(Math.max(0, query.search(/\d/))));
  return [...new Set([whole, numbered])].filter((each) => /\d/.test(each));
}

function symbolScore(spellings: readonly string[], asked: readonly string[]): number {
  let best = 0;
  for (let at = 0; at < spellings.length; at += 1) {
    const spelling = spellings[at]!;
    for (const each of asked) {
      if (!spelling.startsWith(each)) continue;
      best = Math.max(best, (spelling.length === each.length ? 20 : 10) - at);
    }
  }
  return best;
}
