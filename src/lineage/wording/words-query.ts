import { foldedWords } from '../clauses/folded-words.ts';

/** Words that somebody wants to find one behind the other: a word, a symbol, a phrase in quotation marks. */
export interface SoughtPhrase {
  /** Folded, one or more. */
  readonly words: readonly string[];
  /** The last of them is still being typed: any word that begins so will do. */
  readonly open: boolean;
  /** In quotation marks: as it stands, without the particles that Arabic writes together with a word. */
  readonly exact: boolean;
}

/** What somebody typed, as it is looked for. */
export interface WordsQuery {
  /** Of no more than {@link MOST_WORDS} words in all. */
  readonly phrases: readonly SoughtPhrase[];
  /** False where only the first words are looked for. */
  readonly whole: boolean;
}

/** A longer query is found by its first words: the search keeps a bit of a number for each. */
export const MOST_WORDS = 30;
/** Quotation marks of the six languages. One that is opened and not closed is no quotation: pasted text has many. */
const QUOTED = /["“”„«「『](?<inside>[^"“”„«»「」『』]*)["“”»」』]/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Reads what somebody typed: every word for itself and what stands in quotation marks as one. What is written without a
 * space (`77/36`, `l'égalité`) is a phrase; Chinese is cut into words first.
 */
export function readWordsQuery(text: string): WordsQuery {
  const phrases: SoughtPhrase[] = [];
  let behind = 0;
  for (const { 0: all, index, groups } of text.matchAll(QUOTED)) {
    phrases.push(...looseWords(text.slice(behind, index), false));
    phrases.push(...phraseOf(groups?.['inside'] ?? '', false, true));
    behind = index + all.length;
  }
  return firstWords([...phrases, ...looseWords(text.slice(behind), true)]);
}

/** A phrase in which the words end is looked for by those of it that still fit. */
function firstWords(phrases: readonly SoughtPhrase[]): WordsQuery {
  const kept: SoughtPhrase[] = [];
  let left = MOST_WORDS;
  for (const phrase of phrases) {
    if (phrase.words.length > left) {
      if (left > 0) kept.push({ ...phrase, words: phrase.words.slice(0, left), open: false });
      return { phrases: kept, whole: false };
    }
    kept.push(phrase);
    left -= phrase.words.length;
  }
  return { phrases: kept, whole: true };
}

/** @param last whether it ends where the typing goes on */
function looseWords(text: string, last: boolean): SoughtPhrase[] {
  const tokens = text.split(/\s+/).flatMap((token) => (HAN.test(token) ? hanWords(token) : token));
  return tokens.flatMap((token, at) => phraseOf(token, last && at === tokens.length - 1, false));
}

function phraseOf(text: string, open: boolean, exact: boolean): SoughtPhrase[] {
  const words = foldedWords(text);
  return words.length === 0 ? [] : [{ words, open: open && !/\s$/.test(text), exact }];
}

let segmenter: Intl.Segmenter | null = null;

/** Chinese cut into words; punctuation stays and is dropped when the words are folded. */
function hanWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
