/** A pattern that stands for too many words to list: a person reads it as it is. */
class Unlistable extends Error {}

const MOST = 5000;
/** Stands for any letters. */
export const ANY = '…';

/**
 * The words a fragment of a language file stands for, in its order, each once: `resoluci(?:ón|ones)` is `resolución` and
 * `resoluciones`. Any letter of many is {@link ANY}, or where `filled`, and it is one of a row, the first of them.
 * Conditions on what stands around are left out. Null where it stands for more than can be listed.
 */
export function expandFragment(pattern: string, filled = false): string[] | null {
  try {
    const reader = { pattern, filled, at: 0 };
    const words = alternatives(reader);
    if (reader.at < pattern.length) throw new Unlistable();
    return [...new Set(words.map((each) => each.replace(/ {2,}/g, ' ').trim()))].filter(Boolean);
  } catch (fault) {
    if (fault instanceof Unlistable) return null;
    throw fault;
  }
}

interface Reader {
  readonly pattern: string;
  readonly filled: boolean;
  at: number;
}

function alternatives(reader: Reader): string[] {
  const words = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    words.push(...sequence(reader));
  }
  return words;
}

function sequence(reader: Reader): string[] {
  let words = [''];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const next = repeated(atom(reader), reader);
    words = words.flatMap((word) => next.map((more) => word + more));
    if (words.length > MOST) throw new Unlistable();
  }
  return words;
}

/** What a quantifier makes of an atom: without it and with it, or the fewest that it asks for. */
function repeated(words: string[], reader: Reader): string[] {
  const [whole = '', sign, fewest] =
    /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at)) ?? [];
  reader.at += whole.length;
  if (sign === '?') return [...words, ''];
  if (sign === '*') return [''];
  if (fewest === undefined) return words;
  return words.map((word) => word.repeat(Number(fewest)));
}

function atom(reader: Reader): string[] {
  const rest = reader.pattern.slice(reader.at);
  const [around] = /^\(\?(?:[=!]|<[=!])/.exec(rest) ?? [];
  const [group] = /^\((?:\?:)?/.exec(rest) ?? [];
  if (around !== undefined || group !== undefined) {
    reader.at += (around ?? group ?? '').length;
    const words = alternatives(reader);
    reader.at += 1;
    return around === undefined ? words : [''];
  }
  const [set] = /^(?:\[[^\]]+\]|\\p\{[^}]+\}|\.)/u.exec(rest) ?? [];
  if (set !== undefined) {
    reader.at += set.length;
    return oneOf(set, reader.filled);
  }
  const [escaped, letter = ''] = /^\\(.)/u.exec(rest) ?? [];
  reader.at += escaped?.length ?? 1;
  return [escaped === undefined ? rest.charAt(0) : escapedWords(letter)];
}

/** `[yo]` is y and o; `[a-z]`, `[^x]`, `.` and `\p{L}` are any letter. */
function oneOf(set: string, filled: boolean): string[] {
  const members = set.slice(1, -1);
  if (!set.startsWith('[') || members.startsWith('^')) return [ANY];
  if (!/.-./u.test(members)) return [...members];
  return [filled ? members.charAt(0) : ANY];
}

function escapedWords(letter: string): string {
  if (letter === 'b' || letter === 's') return letter === 's' ? ' ' : '';
  if (letter === 'd') return '1';
  if (/[a-zA-Z]/.test(letter)) throw new Unlistable();
  return letter;
}
