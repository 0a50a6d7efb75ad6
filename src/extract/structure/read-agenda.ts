import type { AgendaItem } from '../../model/recalling-document.ts';
import { fragment, type CompiledLanguage } from '../languages/compiled-language.ts';
import { readOrdinal } from '../languages/read-ordinal.ts';
import { beginsWithCapital, beginsWithSmall } from './first-letter.ts';
import { beginsWithNumber, LONGEST_TITLE } from './numbered-title.ts';
import { isNamesOfSponsors } from './read-draft-head.ts';

interface AgendaPatterns {
  /** The line of the session. */
  readonly session: RegExp;
  /** The word behind its ordinal; null where it stands before. */
  readonly sessionWord: RegExp | null;
  /** The line of the item's number, and the same among other words. */
  readonly item: RegExp;
  readonly itemWithin: RegExp | null;
}

const PATTERNS = new Map<string, AgendaPatterns>();

function agendaPatterns({ code, words: { masthead, script } }: CompiledLanguage): AgendaPatterns {
  let patterns = PATTERNS.get(code);
  if (!patterns) {
    const { session, item } = masthead;
    const gap = script.wordsTouch ? '\\s*' : '\\s+';
    const itemNumber = `(?:${fragment(item.before)})${gap}(?<number>\\d[\\d\\s(),a-zà-ÿ]{0,40}?)`;
    patterns = {
      session: new RegExp(
        `^${fragment(session.before)}[^\\S\\n]*(?<words>\\p{L}[\\p{L} -]{0,60}?)${lineEnd(session.after, gap)}`,
        'imu',
      ),
      sessionWord:
        session.after === '' || script.wordsTouch
          ? null
          : new RegExp(`(?<=\\s)(?:${fragment(session.after)})(?!\\p{L})`, 'giu'),
      item: new RegExp(`^${itemNumber}${lineEnd(item.after, '\\s*')}`, 'imu'),
      itemWithin:
        item.after === '' || script.wordsTouch
          ? null
          : new RegExp(`(?<=\\s)${itemNumber}\\s*(?:${fragment(item.after)})(?=\\s)`, 'iu'),
    };
    PATTERNS.set(code, patterns);
  }
  return patterns;
}

/** The words that end a line, and what stands before them; or its end alone. */
function lineEnd(words: string, gap: string): string {
  return words === '' ? '[^\\S\\n]*$' : `${gap}(?:${fragment(words)})\\s*$`;
}

/** An ordinal is at most so many words, and this long, in characters. */
const MOST_WORDS = 5;
const LONGEST_ORDINAL = 60;

/**
 * The number of the session: on a line of its own, or, where lines of a head run together, above the words of adoption.
 * @param adoption where those begin
 */
export function readSession(
  text: string,
  adoption: number | null,
  language: CompiledLanguage,
): number | null {
  const { session, sessionWord } = agendaPatterns(language);
  const words = session.exec(text)?.groups?.['words'];
  if (words !== undefined) return readOrdinal(language, words.replace(/\s+/g, ' '));
  if (sessionWord === null || adoption === null) return null;
  for (const { index } of text.slice(0, adoption).matchAll(sessionWord)) {
    const before = text
      .slice(Math.max(0, index - LONGEST_ORDINAL), index)
      .trim()
      .split(/\s+/);
    for (let count = Math.min(MOST_WORDS, before.length); count > 0; count -= 1) {
      const ordinal = before.slice(-count).join(' ');
      const number = beginsWithCapital(ordinal) ? readOrdinal(language, ordinal) : null;
      if (number !== null) return number;
    }
  }
  return null;
}

/** "16-21234 (S) *1621234*": the number of a print job, which stands anywhere in a head. */
const JOB_NUMBER = /^\d{2}-\d{5}/;

/** A title is words: not the mark of a note, the number of a print job, or what a file's converter left. */
const TITLE = /^(?![*([]).*(?:\p{L}{3}|\p{Lo}{2})/u;

/**
 * The item of the agenda, its title down to the words of adoption, which begin at `adoption`, or to those of a draft.
 * @param draft finds "draft resolution"
 */
export function readItem(
  text: string,
  adoption: number | null,
  draft: RegExp,
  language: CompiledLanguage,
): AgendaItem {
  const { item: ofLine, itemWithin } = agendaPatterns(language);
  const item = ofLine.exec(text) ?? (adoption === null ? null : itemWithin?.exec(text.slice(0, adoption)));
  if (!item) return { number: null, title: null };
  const from = item.index + item[0].length;
  const to = adoption !== null && adoption > from ? adoption : text.length;
  const title: string[] = [];
  for (const line of text.slice(from, to).split('\n')) {
    const words = line.trim();
    if (words === '' && title.length > 0 && adoption === null) break;
    if (words === '' || JOB_NUMBER.test(words)) continue;
    if (beginsWithNumber(words, language) || draft.test(words)) break;
    if (adoption === null && isNamesOfSponsors(words)) break;
    title.push(words);
  }
  const joined = title.join(' ').replace(/\s+/g, ' ').trim();
  const number = item.groups?.['number']?.replace(/\s+/g, ' ').replace(/(?<![\s,])[\s,]+$/, '');
  return {
    number: number ?? null,
    title: TITLE.test(joined) && !beginsWithSmall(joined) && joined.length <= LONGEST_TITLE ? joined : null,
  };
}
