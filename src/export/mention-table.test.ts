import { expect, test } from 'vitest';
import type { MentionRecord } from './mention-record.ts';
import { MENTION_TABLE_HEAD, mentionTableRow } from './mention-table.ts';

const record: MentionRecord = {
  file: '=HYPERLINK("x").txt',
  source: 'A/RES/78/16',
  target: null,
  candidates: [],
  date: null,
  act: 'recall',
  verb: 'Recalling\talso',
  place: 'pp1',
  text: '+78/16',
  start: 5,
  end: 11,
  status: 'undecided',
  reason: null,
};

test('a row has a value for each column, on one line, and runs nothing', () => {
  const cells = mentionTableRow(record).split('\t');
  expect(cells).toHaveLength(MENTION_TABLE_HEAD.split('\t').length);
  expect(cells[0]).toBe('\'=HYPERLINK("x").txt');
  expect(cells).toContain("'+78/16");
  expect(cells).toContain('Recalling also');
});
