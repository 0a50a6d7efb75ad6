import MiniSearch, { type Query } from 'minisearch';
import { foldedWords } from '../../lineage/clauses/folded-words.ts';
import { wordForms } from '../../lineage/wording/word-forms.ts';
import { readWordsQuery, type SoughtPhrase } from '../../lineage/wording/words-query.ts';
import { displaySymbol, toSymbol } from '../../model/document-symbol.ts';
import type { FoundNames, Names } from './search-calls.ts';

/** Threads are few: no more of them are told. */
const MOST_THREADS = 4;

/** Finds texts by symbols in any spelling and by titles, and agenda items by titles and numbers. */
export class NameSearch {
  private readonly ids: readonly string[];
  /** Folded spellings of each symbol, the one readers know first. */
  private readonly spellings: readonly (readonly string[])[];
  private readonly titles: Titles;
  private readonly items: Titles;

  constructor({ ids, titles, threads, items }: Names) {
    this.ids = ids;
    this.spellings = ids.map(spellingsOf);
    const named = ids.map((id, row) => `${titles[row] ?? ''}\n${id.replace(/^file:/, '')}`);
    this.titles = new Titles(ids, named);
    this.items = new Titles(threads, items);
  }

  /**
   * What a query means, best first: symbols that are it, symbols that begin with it, then titles with all its words and
   * phrases, accents and case folded.
   */
  find(query: string, most: number): FoundNames {
    const { phrases } = readWordsQuery(query);
    const ids = [...new Set([...this.bySymbol(query), ...this.titles.find(phrases)])];
    const threads = this.items.find(phrases).slice(0, MOST_THREADS);
    return { texts: ids.slice(0, most), total: ids.length, threads };
  }

  private bySymbol(query: string): string[] {
    const asked = askedSymbols(query);
    if (asked.length === 0) return [];
    const found: { readonly id: string; readonly score: number }[] = [];
    this.ids.forEach((id, row) => {
      const score = symbolScore(this.spellings[row] ?? [], asked);
      if (score > 0) found.push({ id, score });
    });
    return found.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
  }
}

/** Lines of titles with a name for each. */
class Titles {
  private readonly names: readonly string[];
  private readonly words: readonly string[];
  private readonly index: MiniSearch<{ readonly id: number; readonly words: string }>;

  constructor(names: readonly string[], titles: readonly string[]) {
    this.names = names;
    // Folded once, between spaces: a phrase is looked for in them as it stands.
    this.words = titles.map((title) => ` ${foldedWords(title).join(' ')} `);
    this.index = new MiniSearch({
      fields: ['words'],
      tokenize: (text) => text.split(' ').filter((word) => word !== ''),
      processTerm: (word) => word,
    });
    this.index.addAll(this.words.map((words, id) => ({ id, words })));
  }

  find(phrases: readonly SoughtPhrase[]): string[] {
    if (phrases.length === 0) return [];
    const tied = phrases.filter(({ words }) => words.length > 1);
    return this.index
      .search({ combineWith: 'AND', queries: phrases.map(queryOf) })
      .map(({ id }) => Number(id))
      .filter((row) => tied.every((phrase) => stands(phrase, this.words[row] ?? '')))
      .flatMap((row) => this.names[row] ?? []);
  }
}

function queryOf({ words, open, exact }: SoughtPhrase): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word, at) => ({
      combineWith: 'OR',
      queries: exact ? [word] : [...wordForms(word)],
      prefix: open && at === words.length - 1,
    })),
  };
}

/** Whether words stand in a title one behind the other; particles of Arabic can only stand before the first. */
function stands({ words, open, exact }: SoughtPhrase, title: string): boolean {
  const [first = '', ...others] = words;
  return (exact ? [first] : wordForms(first)).some((form) =>
    title.includes(` ${[form, ...others].join(' ')}${open ? '' : ' '}`),
  );
}

/** A symbol as it is searched, in any spelling: `217 a iii` and `A/RES/217A(III)` both hold `217aiii`. */
function foldSymbol(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}/.-]/gu, '');
}

/** Of `A/78/265` also `78/265`, because who types it may mean the report. */
function spellingsOf(id: string): string[] {
  const symbol = toSymbol(id);
  if (!symbol) return [];
  const known = foldSymbol(displaySymbol(symbol));
  const bare = known.replace(/^\p{L}+\//u, '');
  return [...new Set([known, foldSymbol(symbol), bare])];
}

/** The query as a symbol, and what of it begins with the first number: "resolución 43/78 h". */
function askedSymbols(query: string): string[] {
  const whole = foldSymbol(query);
  const numbered = foldSymbol(query.slice(Math.max(0, query.search(/\d/))));
  return [...new Set([whole, numbered])].filter((each) => /\d/.test(each));
}

function symbolScore(spellings: readonly string[], asked: readonly string[]): number {
  let best = 0;
  // By hand: every text is asked at every letter.
  for (let at = 0; at < spellings.length; at += 1) {
    const spelling = spellings[at]!;
    for (const each of asked) {
      if (!spelling.startsWith(each)) continue;
      best = Math.max(best, (spelling.length === each.length ? 20 : 10) - at);
    }
  }
  return best;
}
