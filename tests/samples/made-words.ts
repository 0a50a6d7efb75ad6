import { compileLanguage } from '../../src/extract/languages/compiled-language.ts';
import type { Language } from '../../src/extract/languages/language.ts';
import { ANY, expandFragment } from './expand-fragment.ts';

/** Without figures that stand in for letters in scans, and without letters that nobody names. */
function sayable(fragment: string): string[] {
  const words = expandFragment(fragment, true) ?? [];
  return words.filter((word) => !word.includes(ANY) && !/\p{L}\d|\d\p{L}/u.test(word));
}

/** The first of the words that a fragment stands for; empty where it cannot be listed. */
export function firstOf(fragment: string): string {
  return sayable(fragment)[0] ?? '';
}

/** The shortest of them, the first of several: the plainest form of a word with many. */
export function plainestOf(fragment: string): string {
  return sayable(fragment).toSorted((a, b) => a.length - b.length)[0] ?? '';
}

/** The plainest of a fragment's first alternative, which is the usual one. */
function usualOf(fragment: string): string {
  const [first = ''] = fragment.split(/\|(?![^(]*\))/);
  return plainestOf(first);
}

/** Words one behind the other, as the language sets them: with spaces, or without. */
export function joined(language: Language, words: readonly string[]): string {
  // After an apostrophe nothing stands between.
  return words
    .filter(Boolean)
    .join(language.script.wordsTouch ? '' : ' ')
    .replace(/([’']) /g, '$1');
}

/** A day in the language's way of writing dates, with the given name of its month. */
export function madeDate(language: Language, day: number, month: string, year: number): string {
  const { dateOrder, dateWords } = language;
  if (typeof dateOrder === 'object') {
    return `${year}${dateOrder.year}${month}${dateOrder.month}${day}${dateOrder.day}`;
  }
  if (dateOrder === 'month-first') return `${day} ${month} ${year}`;
  const [before, behind] = [usualOf(dateWords.beforeMonth), usualOf(dateWords.beforeYear)];
  const words = [String(day), before, month, behind, String(year), usualOf(dateWords.yearEnding)];
  return words.filter(Boolean).join(' ');
}

/** The plainest name of a month, January being 0. */
export function monthName(language: Language, month: number): string {
  return firstOf(language.months[month] ?? '');
}

/** A citation under a verb: "Recalling resolution 60/1,". `numbers` are written as they are. */
export function madeCitation(language: Language, verb: string, numbers: string): string {
  const { nounBehind } = language.script;
  const noun = plainestOf(language.nouns.resolution);
  const word = capital(verb);
  if (!nounBehind) return `${word} ${noun} ${numbers},`;
  return `${word}${nounBehind.beforeNumber}${numbers}${firstOf(nounBehind.afterNumber)}${noun}，`;
}

/** The word of an act that stands first in the table, a participle. */
export function verbOf({ acts }: Language, act: string): string {
  return firstOf(acts.find(([each]) => each === act)?.[1] ?? '');
}

/** The first word of an act that an operative paragraph can begin with; the plainest where the language names none. */
export function finiteVerbOf(language: Language, act: string): string {
  const fragment = language.acts.find(([each]) => each === act)?.[1] ?? '';
  const { operativeStart } = compileLanguage(language);
  return sayable(fragment).find((word) => operativeStart.test(word)) ?? plainestOf(fragment);
}

/** With a capital, where the script has them. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('und') + words.slice(1);
}

/** The ordinal of a session that one word names, in its longest form: "eightieth" rather than "eighty". */
export function sessionWord({ ordinalWords }: Language, session: number): string {
  const words = Object.entries(ordinalWords).filter(([, value]) => value === session);
  return words.toSorted(([a], [b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** A session as a masthead prints it: "Eightieth session". */
export function sessionLine(language: Language, ordinal: string): string {
  const { before, after } = language.masthead.session;
  return joined(language, [plainestOf(before), ordinal, plainestOf(after)]);
}
