import { expect, it } from 'vitest';
import { readComparedText } from '../../src/lineage/compare/read-compared-text.ts';
import type { Part } from '../../src/model/part.ts';
import { madeDocument } from '../fixtures/made-document.ts';
import { keptByChance, keptShare } from './kept-by-chance.ts';

function clausesOf(...paragraphs: string[]) {
  let end = 0;
  const parts = paragraphs.map((words, at): Part => {
    const start = end;
    end = start + words.length + 1;
    return {
      id: `op${at + 1}`,
      kind: 'operative',
      marker: null,
      span: { start, end },
      bodyStart: start,
      verb: null,
    };
  });
  return readComparedText(madeDocument({ symbol: '', text: paragraphs.join('\n'), parts }));
}

it('is the share of the shorter side that is kept', () => {
  const diff = { pieces: [], kept: 2, removed: 2, added: 6 };
  expect(keptShare(diff)).toBe(0.5);
  expect(keptShare({ ...diff, kept: 0, removed: 0 })).toBe(0);
});

it('sets clauses of one text beside each other, never a clause beside itself', () => {
  const four = clausesOf(
    'Invites States to report on progress;',
    'Thanks the Chair;',
    'Takes note;',
    'Invites States to meet;',
  );
  expect(keptByChance([four, four])).toEqual([0.75, 0.75]);
  expect(keptByChance([four.slice(0, 3)])).toEqual([]);
});
