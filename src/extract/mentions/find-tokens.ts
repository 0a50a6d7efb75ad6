import { romanOf } from '../../model/roman-numeral.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { CITATION_KINDS } from './citation-kinds.ts';
import type { NumberWords } from './citation-kind.ts';
import { foldForNumbers } from './fold-for-numbers.ts';
import type { ScannedText } from './scanned-text.ts';
import { mendBracket, mendNumber } from './mend-scan.ts';

/** A number or symbol in the text that may be a citation; what it is, is decided later. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** A whole symbol, spaces taken out; null for a bare number. */
  readonly symbol: string | null;
  /** `78`, `S-10`, `ES-11`, `2012`, `III`, `S-VI`, `2001`; empty for a symbol and a bare number. */
  readonly series: string;
  /** The series stands in brackets behind the number. */
  readonly bracketed: boolean;
  readonly number: number;
  /** One entry for each part letter, `['A', 'B']`; `['']` when there is none. */
  readonly letters: readonly string[];
  /** Read from a damaged scan: a guess. */
  readonly mended: boolean;
}

/** What a token cannot follow: it would be the end of a longer word or number. Looked at after a match: faster. */
const INSIDE_WORD = /[\w/.’'-]/;
/** Behind a symbol whose number is left open: "A/80/__". */
const UNFINISHED = /^(?:\/\S|\.?_)/;
const DASH = /[‐‑–]/g;
const TO_MAKE_PLAIN = /[‐‑–\s]/;
const SPECIAL = 'E?S\\s?[-‐‑–]';
const ROMAN = 'E?S\\s?[-‐‑–]\\s?[IVX]{1,5}|[IVXL]{1,7}';

/** The noun and what may stand between it and a number, in characters. */
const NOUN_REACH = 24;

/** A language's patterns of numbers, and how to read the letters and sessions it spells its own way. */
interface NumberPatterns {
  /** Every kind. */
  readonly all: RegExp;
  readonly letter: RegExp;
  readonly range: RegExp;
  /** The noun "resolution" at the end of a stretch. */
  readonly noun: RegExp;
}

const MADE = new Map<string, NumberPatterns>();

/** What the language puts into the patterns of the kinds of citation. */
export function numberWords({ words: { lists, script } }: CompiledLanguage): NumberWords {
  const names = Object.keys(script.partLetters);
  const latin = '[A-Z]';
  const session = script.sessionLetters;
  return {
    letter: names.length === 0 ? latin : `(?:(?:${names.join('|')})(?![\\u0620-\\u064a])|${latin})`,
    afterBareNumber: lists.afterBareNumber === null ? null : fragment(lists.afterBareNumber),
    letterJoint: `${lists.letterJoint}|${lists.letterRange}`,
    bracket: session === null ? ROMAN : `${ROMAN}|(?:${session.special}|${session.regular})\\s?\\d{1,2}`,
    special:
      session === null
        ? `(?<special>${SPECIAL})`
        : `(?:(?<special>${SPECIAL})|(?<emergency>${session.emergency})|(?<otherSpecial>${session.special}))`,
  };
}

/** The patterns of a language, made once. */
export function numberPatterns(language: CompiledLanguage): NumberPatterns {
  let patterns = MADE.get(language.code);
  if (!patterns) {
    const words = numberWords(language);
    const { lists, nouns } = language.words;
    const { letterRange } = lists;
    patterns = {
      all: new RegExp(CITATION_KINDS.map((kind) => kind.pattern(words)).join('|'), 'g'),
      letter: new RegExp(words.letter, 'g'),
      range: new RegExp(`^(${words.letter})\\s?(?:${letterRange})\\s?(${words.letter})$`),
      noun: new RegExp(`(?:${fragment(nouns.resolution)})[\\s,:]*$`, 'iu'),
    };
    MADE.set(language.code, patterns);
  }
  return patterns;
}

/** Every token of a text, in order. */
export function findTokens({ latin: text, places }: ScannedText, language: CompiledLanguage): Token[] {
  const patterns = numberPatterns(language);
  const tokens: Token[] = [];
  for (const match of places.matches(patterns.all, text)) {
    if (INSIDE_WORD.test(text.charAt(match.index - 1))) continue;
    const end = match.index + match[0].length;
    if (match.groups?.['symbol'] !== undefined && UNFINISHED.test(text.slice(end, end + 2))) continue;
    const token = readToken(match, patterns, language);
    if (token.mended && !isWorthGuessing(token, tokens.at(-1), text, patterns)) continue;
    tokens.push(token);
  }
  return tokens;
}

/** How far a damaged number may stand behind the number before it in its list, its date between them, in characters. */
const LIST_STEP = 60;

function isWorthGuessing(
  token: Token,
  before: Token | undefined,
  text: string,
  { noun }: NumberPatterns,
): boolean {
  if (before?.bracketed && token.start - before.end <= LIST_STEP) return true;
  return noun.test(text.slice(Math.max(0, token.start - NOUN_REACH), token.start));
}

/** The number that a stretch is, as it stands in a symbol: 43/78H, 217A(III); null where the stretch is none. */
export function readNumber(stretch: string, language: CompiledLanguage): string | null {
  const patterns = numberPatterns(language);
  const { latin } = foldForNumbers(stretch, language.words.script);
  patterns.all.lastIndex = 0;
  const match = patterns.all.exec(latin);
  if (match?.[0].length !== latin.length) return null;
  const { symbol, series, bracketed, number, letters, mended } = readToken(match, patterns, language);
  if (symbol !== null || series === '' || mended || letters.length !== 1) return null;
  return bracketed ? `${number}${letters[0]}(${series})` : `${series}/${number}${letters[0]}`;
}

const NO_LETTERS: readonly string[] = [''];

function readToken(match: RegExpExecArray, patterns: NumberPatterns, language: CompiledLanguage): Token {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const symbol = groups['symbol'];
  if (symbol !== undefined) {
    return {
      start,
      end,
      symbol: plain(symbol),
      series: '',
      bracketed: false,
      number: 0,
      letters: NO_LETTERS,
      mended: false,
    };
  }
  const damaged = groups['damagedBracket'];
  if (damaged !== undefined) {
    return {
      start,
      end,
      symbol: null,
      series: mendBracket(damaged),
      bracketed: true,
      number: mendNumber(groups['damagedNumber'] ?? ''),
      letters: [groups['damagedLetter']?.trim() ?? ''],
      mended: true,
    };
  }
  const bracket = groups['bracket'];
  const letters = groups['oldLetters'] ?? groups['letters'];
  return {
    start,
    end,
    symbol: null,
    series:
      bracket === undefined
        ? `${readSpecial(groups)}${groups['series'] ?? ''}`
        : readBracket(bracket, language),
    bracketed: bracket !== undefined,
    number: Number(groups['number'] ?? groups['oldNumber'] ?? groups['bareNumber']),
    letters: letters === undefined ? NO_LETTERS : readLetters(letters, patterns, language),
    mended: false,
  };
}

/** `S-` and `ES-`, for the letters of the language too. */
function readSpecial(groups: Readonly<Record<string, string>>): string {
  if (groups['special'] !== undefined) return plain(groups['special']);
  if (groups['emergency'] !== undefined) return 'ES-';
  return groups['otherSpecial'] === undefined ? '' : 'S-';
}

function plain(series: string): string {
  if (!TO_MAKE_PLAIN.test(series)) return series;
  return series.replace(DASH, '-').replace(/\s+/g, '');
}

/** `III`, `S-VI` and years as they are; `د - 3` as III, `دإ - 6` as S-VI. */
function readBracket(bracket: string, { words: { script } }: CompiledLanguage): string {
  if (script.sessionLetters === null) return plain(bracket);
  const number = /\d{1,2}$/.exec(bracket)?.[0];
  if (number === undefined || /^\d{4}$/.test(bracket)) return plain(bracket);
  const special = new RegExp(`^${script.sessionLetters.special}`).test(bracket);
  return `${special ? 'S-' : ''}${romanOf(Number(number))}`;
}

/** "A and B" gives A, B; "A to C" and "A-C" give A, B, C. */
function readLetters(
  words: string,
  patterns: NumberPatterns,
  { words: { script } }: CompiledLanguage,
): string[] {
  const trimmed = words.trim();
  if (trimmed === '') return [''];
  const latin = (letter: string) => script.partLetters[letter] ?? letter;
  const range = patterns.range.exec(trimmed);
  const from = range?.[1] && latin(range[1]).charCodeAt(0);
  const to = range?.[2] && latin(range[2]).charCodeAt(0);
  if (from && to && from < to) {
    return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
  }
  return trimmed.match(patterns.letter)?.map(latin) ?? [''];
}
