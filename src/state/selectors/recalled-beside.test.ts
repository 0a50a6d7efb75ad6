import { expect, test } from 'vitest';
import { buildCorpus } from '../../../tests/fixtures/build-corpus.ts';
import { joinDocuments } from '../../../tests/fixtures/join-documents.ts';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { EMPTY_REGISTER } from '../../graph/register.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { recalledBeside } from './recalled-beside.ts';

const text = (symbol: string, mentions: Parameters<typeof madeDocument>[0]['mentions'] & object) =>
  madeDocument({
    symbol,
    title: 'Developments',
    date: `${1945 + Number(symbol.split('/')[2])}-12-01`,
    mentions,
  });
const OLD = [
  'A/RES/66/5',
  { target: 'A/RES/69/3', date: '2014-12-01' },
  { target: 'A/RES/67/8', date: '2012-12-01' },
];
const first = text('A/RES/70/1', OLD);
const second = text('A/RES/71/1', [
  ...OLD,
  'A/RES/70/1',
  { target: 'A/RES/60/1', place: 'pp2' },
  { target: 'A/RES/61/7', verb: { text: 'Noting', span: { start: 0, end: 0 } } },
  { target: 'A/71/100' },
]);

const besideIn = (index: CorpusIndex) =>
  recalledBeside(
    { status: 'ready', index, graph: networkFromIndex(index) },
    index.threads.find(({ titles }) => titles['en'] === 'Developments')!,
  ).map(({ id }) => id);

test('gaps of no thread that are recalled in one list with texts of the thread stand beside it, by date', () => {
  const { index } = buildCorpus([first, second], EMPTY_REGISTER);
  expect(index.threads[0]?.tracks.flatMap(({ members }) => members).length).toBe(2);
  expect(besideIn(index)).toEqual(['A/RES/67/8', 'A/RES/69/3', 'A/RES/66/5']);
});

test('what is of another thread, and what a draft recalls, does not', () => {
  const other = (symbol: string) => madeDocument({ symbol, title: 'Another item', date: '2013-12-01' });
  const published = buildCorpus([first, second, other('A/RES/66/5'), other('A/RES/68/6')], EMPTY_REGISTER);
  const draft = madeDocument({
    symbol: '',
    id: 'file:draft',
    title: 'Developments',
    mentions: ['A/RES/70/1', 'A/RES/66/2'],
  });
  expect(besideIn(joinDocuments(published.index, [draft]).index)).toEqual(['A/RES/67/8', 'A/RES/69/3']);
});
