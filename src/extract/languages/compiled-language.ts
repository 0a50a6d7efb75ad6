import type { Act } from '../../model/act.ts';
import type { Language } from './language.ts';

/** A language's words made into patterns, once. Patterns flagged `g` or `y` are used with `lastIndex`. */
export interface CompiledLanguage {
  readonly code: string;
  readonly words: Language;
  /** A date at `lastIndex`: groups day, month, year or (month first) month2, day2, year2. */
  readonly date: RegExp;
  readonly months: readonly RegExp[];
  readonly preambularStart: RegExp;
  readonly operativeStart: RegExp;
  readonly ordinals: readonly (readonly [string, number])[];
}

const NOT_IN_WORD = '(?<![\\p{L}\\p{M}])';
const WORD_END = '(?![\\p{L}\\p{M}])';

/** A fragment from a language file: a space means any white space, a space that may be missing none too. */
export function fragment(words: string): string {
  return words.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/** A pattern for words as whole words, whatever the case; `flags` in addition to `iu`. */
export function wordPattern(words: string, flags = ''): RegExp {
  return new RegExp(`${NOT_IN_WORD}(?:${fragment(words)})${WORD_END}`, `iu${flags}`);
}

/** Patterns for a table of acts: one alternation with a named group per row, `a0`, `a1` … */
export function actPattern(acts: readonly (readonly [Act, string])[]): RegExp {
  const rows = acts.map(([, words], row) => `(?<a${row}>${fragment(words)})`);
  return new RegExp(`${NOT_IN_WORD}(?:${rows.join('|')})${WORD_END}`, 'giu');
}

/** Row of `acts` whose group matched. */
export function actOf(acts: readonly (readonly [Act, string])[], match: RegExpExecArray): Act {
  const row = acts.findIndex((_, index) => match.groups?.[`a${index}`] !== undefined);
  return acts[row]?.[0] ?? 'mention';
}

function datePattern(language: Language): RegExp {
  const months = language.months.join('|');
  const { dayEnding, beforeMonth, beforeYear } = language.dateWords;
  const words = (fragments: string) => (fragments === '' ? '\\s*' : `\\s*(?:(?:${fragments})\\s*)?`);
  const dayFirst =
    `(?<day>\\d{1,2})(?:\\s?(?:${dayEnding}))?${words(beforeMonth)}(?<month>${months})\\.?` +
    `${words(beforeYear)}(?<year>(?:19|20)\\d{2})(?!\\d)`;
  const monthFirst = `(?<month2>${months})\\s+(?<day2>\\d{1,2})\\s*,?\\s*(?<year2>(?:19|20)\\d{2})(?!\\d)`;
  return new RegExp(language.monthFirst ? `(?:${dayFirst}|${monthFirst})` : dayFirst, 'iuy');
}

const compiled = new Map<string, CompiledLanguage>();

export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language.code);
  if (known) return known;
  const made: CompiledLanguage = {
    code: language.code,
    words: language,
    date: datePattern(language),
    months: language.months.map((month) => new RegExp(`^(?:${month})$`, 'iu')),
    preambularStart: new RegExp(`^(?:${fragment(language.preambularStarters)})${WORD_END}`, 'iu'),
    operativeStart: new RegExp(`^(?:${fragment(language.operativeStarters)})${WORD_END}`, 'iu'),
    ordinals: Object.entries(language.ordinalWords).sort(([a], [b]) => b.length - a.length),
  };
  compiled.set(language.code, made);
  return made;
}
