import { displaySymbol } from '../../model/document-symbol.ts';
import type { Part } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import type { Span } from '../../model/span.ts';
import { mixed } from '../xml-element.ts';
import type { InlineMark } from './inline-text.ts';

/** Marks for what a masthead or closing says of the document, found by the very words; what is not found is not marked. */
export function mastheadMarks(document: RecallingDocument, part: Part): InlineMark[] {
  const { text, title, agendaItem, basis, symbol, meeting, date } = document;
  const mark = (span: Span | null, name: string, attributes: Record<string, string> = {}): InlineMark[] =>
    span === null ? [] : [{ span, around: (words) => mixed(name, attributes, words) }];
  const first = (words: string | null) => findWords(text, part.span, words, false);
  if (part.kind === 'closing') {
    return [
      ...mark(first(meeting), 'event', { refersTo: '#adoptionMeeting' }),
      ...mark(findDate(text, part.span, date), 'docDate', { date: date ?? '' }),
    ];
  }
  const titleSpan = findWords(text, part.span, title, true);
  const item = first(agendaItem.title);
  const before = { start: part.span.start, end: titleSpan?.start ?? part.span.end };
  return [
    ...mark(titleSpan, 'docTitle'),
    ...mark(findWords(text, before, symbol && displaySymbol(symbol), true), 'docNumber'),
    ...(item?.start === titleSpan?.start ? [] : mark(item, 'inline', { name: 'agendaItem' })),
    ...mark(first(basis), 'inline', { name: 'basis' }),
    ...mark(findDate(text, before, date), 'docDate', { date: date ?? '' }),
  ];
}

/** Where words stand in a stretch, their spaces being any white space; the first or the last time. */
function findWords(text: string, { start, end }: Span, words: string | null, last: boolean): Span | null {
  if (words === null || words.trim() === '') return null;
  const pattern = words.trim().split(/\s+/).map(escapePattern).join('\\s+');
  const found = [...text.slice(start, end).matchAll(new RegExp(pattern, 'gu'))].at(last ? -1 : 0);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Where a day is written out, `4 de diciembre de 2023` or `2023年12月4日`, its month in letters or with a word behind it. */
function findDate(text: string, { start, end }: Span, date: string | null): Span | null {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (year === undefined) return null;
  const patterns = [
    `(?<!\\d)${day}(?!\\d)[^\\d\\n]{0,4}\\s[^\\d\\n]{2,30}\\s${year}(?!\\d)`,
    `(?<!\\d)${year}\\s?\\p{L}\\s?${month}\\s?\\p{L}\\s?${day}\\s?\\p{L}`,
  ];
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'u').exec(text.slice(start, end));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return null;
}
