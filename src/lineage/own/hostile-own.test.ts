import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { madeThread } from '../../../tests/fixtures/made-thread.ts';
import { clauseRowAstray } from '../../model/clause-row-astray.ts';
import { PART_KINDS } from '../../model/part.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { readCorpusIndex } from '../../model/read-published.ts';
import { clauseLineage } from '../clauses/clause-lineage.ts';
import { growClauses } from './grow-clauses.ts';
import { growIndex } from './index-growth.ts';
import { growIndexBy } from './grow-index-by.ts';
import { traceOwn } from './trace-own.ts';

const WORDS = 'Recalling the report of the group, __proto__ constructor \u202E 78/16 of 4 December 2023';
const thread = {
  id: 'thread',
  titles: {},
  items: [],
  tracks: [{ titles: {}, members: [0, 1] }],
  inferred: [],
  forwardLinks: [],
};
const made = madeThread([
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: { pp1: WORDS, op1: 'Decides to act' } },
  { id: 'A/RES/72/1', date: '2017-12-10', cites: ['A/RES/70/1'], clauses: { pp1: WORDS } },
]);
const published = { ...made, index: { ...made.index, threads: [thread] } };

const place = fc.constantFrom('pp1', 'op1', 'op1(a)', 'p1', 'constructor', '__proto__', 'toString');
const part = fc.record({
  id: place,
  kind: fc.constantFrom(...PART_KINDS),
  span: fc
    .tuple(fc.nat(WORDS.length), fc.nat(WORDS.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
});

/** Documents as a poisoned file can bring them: every field of the right sort, and nothing that agrees. */
const documents = fc.array(
  fc
    .record({
      symbol: fc.constantFrom('', 'A/RES/70/1', 'A/RES/71/1', 'A/C.1/72/L.1', 'A/RES/999/9999'),
      language: fc.constantFrom('en', 'xx', 'zzz', null),
      date: fc.constantFrom(null, '2016-02-29', '0001-01-01', '9999-12-31'),
      parts: fc.array(part, { maxLength: 8 }),
      cited: fc.array(fc.constantFrom('A/RES/70/1', 'A/RES/71/1', '__proto__', 'file:made'), {
        maxLength: 4,
      }),
      place,
    })
    .map(({ symbol, language, date, parts, cited, place: where }): RecallingDocument => {
      const whole = parts.map((each) => ({ ...each, marker: null, bodyStart: each.span.start, verb: null }));
      const mentions = cited.map((target) => ({ target, place: where, span: { start: 0, end: 9 } }));
      return madeDocument({ symbol, language, date, text: WORDS, parts: whole, mentions });
    }),
  { minLength: 1, maxLength: 5 },
);

test('whatever own documents hold, they are joined and traced, and what comes out fits together', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (own) => {
      const growth = growIndexBy(published.index, own);
      const index = growIndex(published.index, growth);
      expect(readCorpusIndex(structuredClone(index))).toMatchObject({ ok: true });
      const rows = published.index.documents.node.length;
      const traced = await traceOwn({
        index,
        published: rows,
        read: (row) => Promise.resolve(row < rows ? published.read(row) : own[growth.order[row - rows]!]!),
        told: () => {},
      });
      const clauses = growClauses(clauseLineage(published.index, published.read), traced);
      expect(clauseRowAstray(clauses, index)).toBeNull();
    }),
  );
});
