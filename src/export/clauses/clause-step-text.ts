import { markedWords } from '../comparison/marked-words.ts';
import { percentOf } from '../comparison/percent-of.ts';
import type { ClauseStep } from './clause-step.ts';

/** A step of a clause's history for a terminal: where, when and what, and under it the words with their changes. */
export function clauseStepText(step: ClauseStep): string {
  const words = step.runs.length > 0 ? markedWords(step.runs) : step.words;
  return `${clauseStepLine(step)}\n    ${words.replaceAll(/\s+/g, ' ').trim()}\n`;
}

/** The same in one line, without the words. */
export function clauseStepLine(step: ClauseStep): string {
  const { text, place, date, verb } = step;
  const verbWords = verb && [verb.act, verb.rung && `(${verb.rung})`].filter(Boolean).join(' ');
  return [date ?? 'undated', `${text} ${place}`, ...changes(step), verbWords].filter(Boolean).join(' · ');
}

function changes({ origin, degree, from, years, without, ...marks }: ClauseStep): string[] {
  if (origin === 'introduced') return ['introduced'];
  const sources = from.map(({ text, place, basis }) => `${text} ${place} (by ${basis})`).join(' and ');
  const more = (['moved', 'merged', 'split', 'boilerplate'] as const).filter((mark) => marks[mark]);
  const since = years === null ? '' : ` after ${years} ${years === 1 ? 'year' : 'years'}`;
  return [
    origin === 'copied' ? 'copied' : `edited ${percentOf(degree)}`,
    `from ${sources}`,
    ...more,
    ...(without.length > 0 ? [`returned${since}, not in ${without.join(', ')}`] : []),
  ];
}
