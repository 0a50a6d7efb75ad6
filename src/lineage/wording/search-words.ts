import type { WordStore } from '../clauses/word-store.ts';
import type { PostingLists } from './posting-lists.ts';
import { wordForms } from './word-forms.ts';
import type { WordPrefixes } from './word-prefixes.ts';
import type { SoughtPhrase } from './words-query.ts';

/** What words are looked up in: texts as runs of words, and for each word the texts that have it. */
export interface WordLists {
  readonly store: WordStore;
  readonly postings: PostingLists;
  readonly prefixes: WordPrefixes;
}

/** A text that has all words sought. */
export interface FoundText {
  readonly text: number;
  /** The narrowest stretch in which all of them stand: words from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** 0 where they stand in it one behind the other as they were typed; the more there is between them, the more. */
  readonly looseness: number;
  /** Places at which a phrase stands in the stretch, and around it where it is no frequent word; they may overlap. */
  readonly places: readonly WordRange[];
}

/** Words from `from` to before `to`. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words before and behind the stretch in which other places are told: what a reader is shown of a long text. */
const PLACES_AROUND = 80;
/** Share of the texts that have a word from which on it says little. */
const FREQUENT = 0.25;
/** Of so many texts that have all words it is told how close they stand: more have them only if the words are frequent. */
const READ_CLOSELY = 20_000;

/** What is told of a text while it is one among many. */
type Candidate = Omit<FoundText, 'places'>;

/** Words farther apart than so many are simply far apart. */
const FAR = 30;

/**
 * Texts that have every phrase of a query, in any order; the closest together first, of those as close the ones that rank
 * higher.
 * @param phrases of no more words in all than a query has: each has a bit of a number
 * @param rank of a text, by its number
 * @param most how many are told; they are all counted
 * @param told is called with each text that has them, in no order
 */
export function searchWords(
  lists: WordLists,
  phrases: readonly SoughtPhrase[],
  rank: (text: number) => number,
  most: number,
  told: (text: number) => void,
): FoundText[] {
  const sought = soughtPlaces(lists, phrases);
  if (sought === null) return [];
  const best: Ranked[] = [];
  const [narrowest, anywhere] = [stretchFinder(sought), anywhereFinder(sought)];
  // What is a word alone stands wherever it is named: while somebody types the first, nothing has to be read.
  const alone = phrases.length === 1 && sought.words.length === 1;
  let closely = READ_CLOSELY;
  for (const text of candidates(lists, sought)) {
    const read = closely > 0 ? narrowest : anywhere;
    const found = alone ? { text, ...UNREAD } : read(lists.store.wordsOf(text), text);
    if (found === null) continue;
    told(text);
    closely -= 1;
    const last = best.at(-1);
    if (best.length === most && last && found.looseness > last.found.looseness) continue;
    const itsRank = rank(text);
    let at = best.length;
    while (at > 0 && isBefore({ found, rank: itsRank }, best[at - 1]!)) at -= 1;
    if (at === most) continue;
    best.splice(at, 0, { found, rank: itsRank });
    if (best.length > most) best.pop();
  }
  return best.map(({ found: { text, ...unread } }) => {
    const words = lists.store.wordsOf(text);
    const found = alone ? (narrowest(words, text) ?? unread) : unread;
    return { ...found, text, places: placesIn(words, sought, found) };
  });
}

/** Of a word alone, until it is told where it stands. */
const UNREAD = { from: 0, to: 0, looseness: 0 };

interface Ranked {
  readonly found: Candidate;
  readonly rank: number;
}

function isBefore(one: Ranked, other: Ranked): boolean {
  const looser = one.found.looseness - other.found.looseness;
  return (looser || other.rank - one.rank || one.found.text - other.found.text) < 0;
}

/** The words of a query by their place in it: which words of the texts will do at each. */
interface Sought {
  /** By place: words that will do. */
  readonly words: readonly (readonly number[])[];
  /** By word: a bit for each place that it will do at. */
  readonly bits: Uint32Array;
  readonly phrases: readonly {
    readonly place: number;
    readonly length: number;
    /** A single word that so many texts have that it says little where it stands alone. */
    readonly frequent: boolean;
  }[];
}

/** Null where there is nothing to look for, or a word that no text has. */
function soughtPlaces(
  { store, prefixes, postings }: WordLists,
  query: readonly SoughtPhrase[],
): Sought | null {
  const words: number[][] = [];
  const phrases: Sought['phrases'][number][] = [];
  for (const { words: spelled, open, exact } of query) {
    const place = words.length;
    spelled.forEach((word, at) => {
      const forms = exact ? [word] : wordForms(word);
      const isOpen = open && at === spelled.length - 1;
      words.push(
        forms.flatMap((form) => (isOpen ? prefixes.beginningWith(form) : (store.numberOf(form) ?? []))),
      );
    });
    const named = (words[place] ?? []).reduce((sum, word) => sum + postings.countOf(word), 0);
    const frequent = spelled.length === 1 && named > store.size * FREQUENT;
    phrases.push({ place, length: spelled.length, frequent });
  }
  if (words.length === 0 || words.some((each) => each.length === 0)) return null;
  const bits = new Uint32Array(store.vocabularySize);
  words.forEach((each, place) => {
    for (const word of each) bits[word]! |= 1 << place;
  });
  return { words, bits, phrases };
}

/** Texts that may have them all: those with the words of the place that fewest have. */
function candidates({ store, postings }: WordLists, { words }: Sought): Iterable<number> {
  const named = words.map((each) => each.reduce((sum, word) => sum + postings.countOf(word), 0));
  const fewest = Math.min(...named);
  const place = words[named.indexOf(fewest)]!;
  if (place.length === 1) return postings.textsWith(place[0]!);
  const isNamed = new Uint8Array(store.size);
  for (const word of place) for (const text of postings.textsWith(word)) isNamed[text] = 1;
  return rowsOf(isNamed);
}

function* rowsOf(marked: Uint8Array): Generator<number> {
  for (let text = 0; text < marked.length; text += 1) if (marked[text] === 1) yield text;
}

/**
 * Finds the narrowest stretch of a text with all phrases in it; null where one of them does not stand in it. By hand, and
 * without an object for each text: a query of frequent words asks this of every text there is.
 */
function stretchFinder({ bits, phrases }: Sought): (words: Uint32Array, text: number) => Candidate | null {
  const total = phrases.reduce((sum, { length }) => sum + length, 0);
  const lastAt = new Int32Array(phrases.length);
  return (words, text) => {
    lastAt.fill(NOWHERE);
    let missing = phrases.length;
    let [from, to, looseness] = [0, 0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < words.length && looseness > 0; at += 1) {
      if (bits[words[at]!] === 0) continue;
      let moved = false;
      for (let each = 0; each < phrases.length; each += 1) {
        if (!standsAt(phrases[each]!, words, at, bits)) continue;
        if (lastAt[each] === NOWHERE) missing -= 1;
        lastAt[each] = at;
        moved = true;
      }
      if (!moved || missing > 0) continue;
      const [first, end, loose] = [
        firstOf(lastAt),
        endOf(lastAt, phrases),
        loosenessOf(lastAt, phrases, total),
      ];
      if (loose < looseness) [from, to, looseness] = [first, end, loose];
    }
    return missing > 0 ? null : { text, from, to, looseness };
  };
}

const NOWHERE = -1;

function firstOf(places: Int32Array): number {
  let first = places[0]!;
  for (const at of places) if (at < first) first = at;
  return first;
}

function endOf(places: Int32Array, phrases: Sought['phrases']): number {
  let end = 0;
  for (let each = 0; each < places.length; each += 1) {
    end = Math.max(end, places[each]! + phrases[each]!.length);
  }
  return end;
}

/** Says of a text whether it has all phrases, and no more than that where they are single words. */
function anywhereFinder(sought: Sought): ReturnType<typeof stretchFinder> {
  const { bits, phrases, words: places } = sought;
  if (phrases.some(({ length }) => length > 1)) return stretchFinder(sought);
  const all = 2 ** places.length - 1;
  return (words, text) => {
    let met = 0;
    for (let at = 0; at < words.length && met !== all; at += 1) met |= bits[words[at]!]!;
    return met === all ? { text, from: 0, to: words.length, looseness: 2 * FAR } : null;
  };
}

/** Words between the phrases, and as a tie-break whether they stand in another order. */
function loosenessOf(places: Int32Array, phrases: Sought['phrases'], total: number): number {
  let turned = 0;
  for (let each = 1; each < places.length; each += 1) {
    if (places[each]! < places[each - 1]! + phrases[each - 1]!.length) turned = 1;
  }
  const between = endOf(places, phrases) - firstOf(places) - total;
  return 2 * Math.min(FAR, Math.max(0, between)) + turned;
}

/** Where phrases stand in the words from `from` to before `to`. */
function placesIn(words: Uint32Array, { bits, phrases }: Sought, { from, to }: WordRange): WordRange[] {
  const places: WordRange[] = [];
  for (let at = Math.max(0, from - PLACES_AROUND); at < Math.min(words.length, to + PLACES_AROUND); at += 1) {
    const isInside = at >= from && at < to;
    for (const phrase of phrases) {
      if ((isInside || !phrase.frequent) && standsAt(phrase, words, at, bits))
        places.push({ from: at, to: at + phrase.length });
    }
  }
  return places;
}

function standsAt(
  { place, length }: Sought['phrases'][number],
  words: Uint32Array,
  at: number,
  bits: Uint32Array,
): boolean {
  if (at + length > words.length) return false;
  for (let each = 0; each < length; each += 1) {
    if ((bits[words[at + each]!]! & (1 << (place + each))) === 0) return false;
  }
  return true;
}
