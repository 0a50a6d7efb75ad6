import { CITATION_KINDS } from './citation-kinds.ts';

/** A number or symbol in the text that may be a citation; what it is, is decided later. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A whole symbol, spaces taken out; null for a bare number. */
  readonly symbol: string | null;
  /** `78`, `S-10`, `ES-11`, `2012`, `III`, `S-VI`, `2001`; empty for a symbol. */
  readonly series: string;
  /** The series stands in brackets behind the number. */
  readonly bracketed: boolean;
  readonly number: number;
  /** One entry for each part letter, `['A', 'B']`; `['']` when there is none. */
  readonly letters: readonly string[];
}

const PATTERN = new RegExp(CITATION_KINDS.map((kind) => kind.pattern).join('|'), 'g');
/** What a token cannot follow: it would be the end of a longer word or number. Looked at after a match: faster. */
const INSIDE_WORD = /[\w/.’'-]/;
const DASH = /[‐‑–]/g;

/** Every token of a text, in order. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    if (!INSIDE_WORD.test(text.charAt(match.index - 1))) tokens.push(readToken(match));
  }
  return tokens;
}

function readToken(match: RegExpExecArray): Token {
  const groups = match.groups ?? {};
  const base = { start: match.index, end: match.index + match[0].length, text: match[0] };
  const symbol = groups['symbol'];
  if (symbol !== undefined) {
    return {
      ...base,
      symbol: symbol.replace(/\s+/g, ''),
      series: '',
      bracketed: false,
      number: 0,
      letters: [''],
    };
  }
  const bracket = groups['bracket'];
  const series = bracket ?? (groups['special'] ?? '') + (groups['series'] ?? '');
  return {
    ...base,
    symbol: null,
    series: series.replace(DASH, '-').replace(/\s+/g, ''),
    bracketed: bracket !== undefined,
    number: Number(groups['oldNumber'] ?? groups['number']),
    letters: readLetters(groups['oldLetters'] ?? groups['letters'] ?? ''),
  };
}

/** "A and B" gives A, B; "A to C" and "A-C" give A, B, C; "A-B" alone stays a printed pair of a joint text. */
function readLetters(words: string): string[] {
  const trimmed = words.trim();
  if (trimmed === '') return [''];
  const range = /^([A-Z])\s?(?:to|a|à|[–-])\s?([A-Z])$/.exec(trimmed);
  if (range?.[1] && range[2] && range[1] < range[2]) {
    const from = range[1].charCodeAt(0);
    const count = range[2].charCodeAt(0) - from + 1;
    return Array.from({ length: count }, (_, step) => String.fromCharCode(from + step));
  }
  return trimmed.match(/[A-Z]/g) ?? [''];
}
