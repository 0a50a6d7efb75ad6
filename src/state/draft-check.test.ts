import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { networkFromIndex } from '../graph/network-from-index.ts';
import { EMPTY_REGISTER } from '../graph/register.ts';
import { buildCorpus } from '../../tests/fixtures/build-corpus.ts';
import { joinDocuments } from '../../tests/fixtures/join-documents.ts';
import { toSymbol } from '../model/document-symbol.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { draftCheck as checkOfRow } from './draft-check.ts';
import type { Corpus } from './selectors/corpus.ts';

/** The check of the last own document. */
const draftCheck = (corpus: Corpus, id: string) => {
  const row = corpus.index.documents.node.findLastIndex((node) => corpus.index.nodes.id[node] === id);
  return checkOfRow(corpus, row);
};

const YEARS = [70, 71, 72, 73];
/** An item over four sessions; each text recalls all before it and puts the item on the next agenda. */
const series = YEARS.map((session) =>
  madeDocument({
    symbol: `A/RES/${session}/1`,
    title: 'Developments',
    date: `${1945 + session}-12-01`,
    mentions: YEARS.filter((earlier) => earlier < session).map((earlier) => `A/RES/${earlier}/1`),
    forwardLinks: [{ place: 'op5', session: session + 1, title: null, span: { start: 0, end: 0 } }],
  }),
);
const other = madeDocument({ symbol: 'A/RES/70/9', title: 'Another item', date: '2015-12-02' });

function corpusWith(...own: readonly RecallingDocument[]): Corpus {
  const published = buildCorpus([...series, other], EMPTY_REGISTER).index;
  const { index } = joinDocuments(published, own);
  return { status: 'ready', index, published, graph: networkFromIndex(index) };
}

const draft = (
  mentions: Parameters<typeof madeDocument>[0]['mentions'] & object,
  date: string | null = null,
) => madeDocument({ symbol: '', id: 'file:draft', title: 'Developments', date, mentions });

test('what a draft leaves out is what texts of its thread before it recall, with those who do', () => {
  const check = draftCheck(corpusWith(draft(['A/RES/73/1', 'A/RES/71/1'])), 'file:draft');
  expect(check?.membership?.inferred).toBe(true);
  expect(check?.leftOut.map(({ text, recalledBy }) => [text.id, recalledBy.map(({ id }) => id)])).toEqual([
    ['A/RES/70/1', ['A/RES/73/1', 'A/RES/72/1', 'A/RES/71/1']],
    ['A/RES/72/1', ['A/RES/73/1']],
  ]);
});

test('gaps of no thread that its texts recall together with their own are left out as well', () => {
  const last = madeDocument({
    symbol: 'A/RES/74/1',
    title: 'Developments',
    date: '2019-12-01',
    mentions: ['A/RES/73/1', { target: 'A/RES/61/194', date: '2006-12-20' }],
  });
  const published = buildCorpus([...series, last], EMPTY_REGISTER).index;
  const { index } = joinDocuments(published, [
    draft(['A/RES/74/1', 'A/RES/73/1', 'A/RES/72/1', 'A/RES/71/1']),
  ]);
  const corpus: Corpus = { status: 'ready', index, published, graph: networkFromIndex(index) };
  expect(index.nodes.thread[index.nodes.id.indexOf('A/RES/61/194')]).toBeNull();
  expect(draftCheck(corpus, 'file:draft')?.leftOut.map(({ text }) => text.id)).toEqual([
    'A/RES/61/194',
    'A/RES/70/1',
  ]);
});

test('what is newer than all it cites of a thread, with the paragraph that announced it', () => {
  const check = draftCheck(corpusWith(draft(['A/RES/71/1', 'A/RES/70/9'])), 'file:draft');
  expect(check?.newer.map(({ text, cited, announced }) => [text.id, cited.id, announced])).toEqual([
    ['A/RES/73/1', 'A/RES/71/1', null],
    ['A/RES/72/1', 'A/RES/71/1', { by: 'A/RES/71/1', place: 'op5' }],
  ]);
  // What is newer is not said twice.
  expect(check?.leftOut.map(({ text }) => text.id)).toEqual(['A/RES/70/1']);
});

test('where a thread has split, older texts of the trunk are not newer than what is cited of a track', () => {
  const rivals = [72, 73].map((session) =>
    madeDocument({
      symbol: `A/RES/${session}/2`,
      title: 'Advancing responsible behaviour',
      date: `${1945 + session}-12-05`,
      agendaItem: { number: '93', title: 'Developments' },
      mentions: [`A/RES/71/1`],
    }),
  );
  const published = buildCorpus([...series, ...rivals], EMPTY_REGISTER).index;
  const { index } = joinDocuments(published, [draft(['A/RES/70/1', 'A/RES/73/1'])]);
  expect(index.threads[0]?.tracks.length).toBeGreaterThan(1);
  const corpus: Corpus = { status: 'ready', index, published, graph: networkFromIndex(index) };
  const newer = draftCheck(corpus, 'file:draft')?.newer;
  expect(newer?.map(({ text, track }) => [text.id, track])).toEqual([['A/RES/73/2', null]]);
});

test('what is newer within its rival track says so: it may be older than what is cited of another', () => {
  const rivals = [72, 73].flatMap((session) =>
    [2, 3].map((number) =>
      madeDocument({
        symbol: `A/RES/${session}/${number}`,
        title: number === 2 ? 'Advancing responsible behaviour' : 'Combating criminal use',
        date: `${1945 + session}-12-0${number + 3}`,
        agendaItem: { number: '93', title: 'Developments' },
        mentions: session === 72 ? ['A/RES/71/1'] : ['A/RES/71/1', `A/RES/72/${number}`],
      }),
    ),
  );
  const published = buildCorpus([...series, ...rivals], EMPTY_REGISTER).index;
  const { index } = joinDocuments(published, [draft(['A/RES/72/2', 'A/RES/73/3', 'A/RES/73/1'])]);
  const corpus: Corpus = { status: 'ready', index, published, graph: networkFromIndex(index) };
  const trackOf = (id: string) => index.nodes.track[index.nodes.id.indexOf(id)];
  expect(new Set(['A/RES/72/2', 'A/RES/73/3', 'A/RES/73/1'].map(trackOf)).size).toBe(3);
  expect(
    draftCheck(corpus, 'file:draft')?.newer.map(({ text, cited, track }) => [text.id, cited.id, track]),
  ).toEqual([['A/RES/73/2', 'A/RES/72/2', trackOf('A/RES/73/2')]]);
});

test('nothing is newer or left out that came after a draft with a date', () => {
  const check = draftCheck(corpusWith(draft(['A/RES/70/1'], '2016-06-01')), 'file:draft');
  expect(check?.newer).toEqual([]);
  expect(check?.leftOut).toEqual([]);
});

test('a draft of no thread leaves nothing out that could be told', () => {
  const lone = madeDocument({ symbol: '', id: 'file:lone', mentions: ['A/RES/70/9'] });
  expect(draftCheck(corpusWith(lone), 'file:lone')).toMatchObject({
    membership: null,
    leftOut: [],
    newer: [],
  });
});

test('what is open about it comes from the ledger: a wrong date, a mention undecided', () => {
  const check = draftCheck(
    corpusWith(
      draft([
        { target: 'A/RES/71/1', date: '2016-11-30', text: '71/1' },
        { target: 'A/RES/9/9', text: '9/9', citation: { status: 'undecided', reason: 'no-body' } },
      ]),
    ),
    'file:draft',
  );
  expect(check?.open.map(({ code }) => code).toSorted()).toEqual(['no-body', 'two-dates']);
});

test('an unknown text has no check', () => expect(draftCheck(corpusWith(), 'file:none')).toBeNull());

test('what an undecided mention may mean is not told as left out', () => {
  const unsure = draft(['A/RES/73/1', 'A/RES/71/1']);
  const mention = {
    ...unsure.mentions[0]!,
    citation: {
      target: null,
      status: 'undecided' as const,
      candidates: [toSymbol('A/RES/72/1')!],
      reason: 'date-off-session',
    },
  };
  const check = draftCheck(corpusWith({ ...unsure, mentions: [...unsure.mentions, mention] }), 'file:draft');
  expect(check?.open.flatMap(({ candidates }) => candidates)).toContain('A/RES/72/1');
  expect(check?.leftOut.map(({ text }) => text.id)).toEqual(['A/RES/70/1']);
});

test('another draft of the same reader is no precedent', () => {
  const first = madeDocument({
    symbol: '',
    id: 'file:first',
    title: 'Developments',
    mentions: ['A/RES/70/1', 'A/RES/72/1'],
  });
  const check = draftCheck(corpusWith(first, draft(['A/RES/73/1', 'A/RES/71/1'])), 'file:draft');
  expect(check?.leftOut.flatMap(({ recalledBy }) => recalledBy.map(({ id }) => id))).not.toContain(
    'file:first',
  );
});

test('each version of a draft is checked by what it recalls itself', () => {
  const version = (file: string, mentions: readonly string[]) =>
    madeDocument({ symbol: 'A/C.1/74/L.1', file, title: 'Developments', mentions });
  const corpus = corpusWith(
    version('v1.txt', ['A/RES/70/1', 'A/RES/73/1']),
    version('v2.txt', ['A/RES/73/1']),
  );
  const recalled = (row: number) => checkOfRow(corpus, row)?.recalled.map(({ id }) => id);
  const first = corpus.published!.documents.node.length;
  expect([recalled(first), recalled(first + 1)]).toEqual([['A/RES/70/1', 'A/RES/73/1'], ['A/RES/73/1']]);
  expect(checkOfRow(corpus, first + 1)?.leftOut.map(({ text }) => text.id)).toContain('A/RES/70/1');
});
