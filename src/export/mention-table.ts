import { plainWords } from './plain-words.ts';
import type { MentionRecord } from './mention-record.ts';

const COLUMNS = [
  'file',
  'source',
  'target',
  'date',
  'act',
  'verb',
  'place',
  'text',
  'start',
  'end',
  'status',
] as const satisfies readonly (keyof MentionRecord)[];

export const MENTION_TABLE_HEAD = COLUMNS.join('\t');

/** A mention as a row of tab-separated values; tabs and line breaks within a value become spaces, and nothing is run as a formula. */
export function mentionTableRow(record: MentionRecord): string {
  return COLUMNS.map((column) => cell(record[column])).join('\t');
}

function cell(value: MentionRecord[keyof MentionRecord]): string {
  return typeof value === 'string' ? plainWords(value).replace(/\s+/g, ' ') : String(value ?? '');
}
