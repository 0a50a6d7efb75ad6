import type { Act } from '../../model/act.ts';
import { AnchoredPattern } from '../scan/anchored-pattern.ts';
import type { Language } from './language.ts';

/** A language's words made into patterns, once. Patterns flagged `g` or `y` are used with `lastIndex`. */
export interface CompiledLanguage {
  readonly code: string;
  readonly words: Language;
  /** A date at `lastIndex`: groups day, month, year or (month first) month2, day2, year2. */
  readonly date: RegExp;
  readonly months: readonly RegExp[];
  /** The numbers of months by their names as printed, those that were asked for. */
  readonly monthNumbers: Map<string, number>;
  readonly preambularStart: AnchoredPattern;
  readonly operativeStart: AnchoredPattern;
  /** The line of the meeting, at the foot of a resolution. */
  readonly meeting: AnchoredPattern;
  /** The words before it where it says how the text was adopted; null where no such words are known. */
  readonly adoptedAt: AnchoredPattern | null;
  /** The heading of an annex, alone on its line. */
  readonly annex: AnchoredPattern;
  readonly ordinals: readonly (readonly [string, number])[];
}

/** The edges of a word; nothing where words touch. */
export function wordEdges({ wordsTouch }: Language['script']): { start: string; end: string } {
  return wordsTouch ? { start: '', end: '' } : { start: '(?<![\\p{L}\\p{M}])', end: '(?![\\p{L}\\p{M}])' };
}

/** A fragment from a language file: a space means any white space, a space that may be missing none too. */
export function fragment(words: string): string {
  return words.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/**
 * White space that may stand behind a fragment, which may end in white space of its own: every space has one owner, or a
 * pattern that fails behind a run of them tries all ways to share them out.
 */
export const SPACE_BEHIND = '(?:(?<!\\s)\\s+)?';

/** The pattern of a table of acts: one alternation with a group per row. */
export function actPattern(acts: readonly (readonly [Act, string])[], script: Language['script']): RegExp {
  const rows = acts.map(([, words]) => `(${fragment(words)})`);
  const { start, end } = wordEdges(script);
  return new RegExp(`${start}(?:${rows.join('|')})${end}`, 'giu');
}

/** Row of `acts` whose group matched. */
export function actOf(acts: readonly (readonly [Act, string])[], match: RegExpExecArray): Act {
  const row = acts.findIndex((_, index) => match[index + 1] !== undefined);
  return acts[row]?.[0] ?? 'mention';
}

function datePattern({ months, dateWords, dateOrder }: Language): RegExp {
  const month = months.join('|');
  const words = (fragments: string) => (fragments === '' ? '\\s*' : `\\s*(?:(?:${fragments})\\s*)?`);
  const anyYear = '(?:19|20)\\d{2}';
  // "29 September 20117": the mark of footnote 7 is glued to the year.
  const glued = '(?!\\d{3})';
  if (typeof dateOrder === 'object') {
    return new RegExp(
      `(?<year>${anyYear})\\s*${dateOrder.year}\\s*(?<month>${month})\\s*${dateOrder.month}\\s*(?<day>\\d{1,2})\\s*${dateOrder.day}`,
      'iuy',
    );
  }
  const yearEnding = dateWords.yearEnding === '' ? '' : `(?:\\s*(?:${dateWords.yearEnding}))?`;
  const dayFirst =
    `(?<day>\\d{1,2})(?:\\s?(?:${dateWords.dayEnding}))?${words(dateWords.beforeMonth)}(?<month>${month})\\.?` +
    `${words(dateWords.beforeYear)}(?<year>${anyYear})${glued}${yearEnding}`;
  const monthFirst = `(?<month2>${month})\\s+(?<day2>\\d{1,2})\\s*(?:,\\s*)?(?<year2>${anyYear})${glued}`;
  return new RegExp(dateOrder === 'month-first' ? `(?:${dayFirst}|${monthFirst})` : dayFirst, 'iuy');
}

/** The first words of a paragraph. */
function startPattern(words: string, end: string): AnchoredPattern {
  return new AnchoredPattern(new RegExp(`^(?:${fragment(words)})${end}`, 'iu'));
}

function meetingPattern({ masthead: { meeting } }: Language): AnchoredPattern {
  const before = meeting.before === '' ? '' : `(?:${fragment(meeting.before)})\\s?`;
  const after =
    meeting.after === ''
      ? '(?![\\d/])'
      : `[\\s-]?\\p{L}{0,3}[.ªº°]?\\s?(?:\\([^)]{3,20}\\)\\s)?(?:${fragment(meeting.after)})`;
  return new AnchoredPattern(new RegExp(`^\\s*${before}\\d{1,4}${after}`, 'iu'));
}

/** In capitals as printed: "adopted at the ninth session" may begin any line. */
function adoptedAtPattern({ masthead: { adoptedAt } }: Language): AnchoredPattern | null {
  return adoptedAt === undefined
    ? null
    : new AnchoredPattern(new RegExp(`^(?:${fragment(adoptedAt)})(?:\\s+(?=\\d)|$)`, 'u'));
}

const compiled = new Map<string, CompiledLanguage>();

export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language.code);
  if (known) return known;
  const { end } = wordEdges(language.script);
  const made: CompiledLanguage = {
    code: language.code,
    words: language,
    date: datePattern(language),
    months: language.months.map((month) => new RegExp(`^(?:${month})$`, 'iu')),
    monthNumbers: new Map(),
    preambularStart: startPattern(language.preambularStarters, end),
    operativeStart: startPattern(language.operativeStarters, end),
    meeting: meetingPattern(language),
    adoptedAt: adoptedAtPattern(language),
    annex: new AnchoredPattern(
      new RegExp(`^(?:${fragment(language.masthead.annex)})${end}[^.;。；؛]{0,100}$`, 'iu'),
    ),
    ordinals: Object.entries(language.ordinalWords).sort(([a], [b]) => b.length - a.length),
  };
  compiled.set(language.code, made);
  return made;
}
