import { expect, test } from 'vitest';
import { arrangeComparison, goTo, selectNode, setFilter, setSessions } from './actions.ts';
import { comparisonOf } from './comparison-of.ts';
import { createRecallingStore } from './store.ts';
import { NO_FILTER } from './text-filter.ts';
import { followAddress, type AddressBar } from './view-history.ts';
import { parseViewUrl } from './view-url.ts';

/** A browser's history, enough of it. */
function historyFrom(query: string) {
  const entries = [query];
  let at = 0;
  let travelled = () => {};
  const address: AddressBar = {
    query: () => entries[at] ?? '',
    push: (next) => {
      entries.splice(at + 1, Infinity, next);
      at += 1;
    },
    replace: (next) => {
      entries[at] = next;
    },
    onTravel: (listener) => {
      travelled = listener;
      return () => (travelled = () => {});
    },
  };
  const go = (steps: number) => {
    at += steps;
    travelled();
  };
  return { address, entries, go };
}

test('selections are steps, moves of the brush in a row are one, back and forward restore the view', () => {
  const { address, entries, go } = historyFrom('?t=A/RES/78/16');
  const store = createRecallingStore(parseViewUrl(address.query()));
  followAddress(store, address);

  selectNode(store, 'A/RES/74/29');
  setSessions(store, [53, 60]);
  setSessions(store, [53, 61]);
  goTo(store, { stage: 'table' });
  setSessions(store, [53, 62]);
  const brushed = '?t=A/RES/74/29&s=53-61';
  const steps = ['?t=A/RES/78/16', '?t=A/RES/74/29', brushed, `${brushed}&v=table`];
  expect(entries).toEqual([...steps, '?t=A/RES/74/29&s=53-62&v=table']);

  go(-3);
  expect(store.getState().view).toMatchObject({ selection: { id: 'A/RES/74/29' }, sessions: null });
  go(-1);
  expect(store.getState().view.selection).toMatchObject({ id: 'A/RES/78/16' });
  go(2);
  expect(store.getState().view).toMatchObject({ stage: 'timeline', sessions: [53, 61] });
  expect(entries).toHaveLength(5);
  setSessions(store, [53, 63]);
  expect(entries).toEqual([...steps.slice(0, 3), '?t=A/RES/74/29&s=53-63']);
});

test('each choice of texts is a step, and going back undoes it', () => {
  const { address, entries, go } = historyFrom('');
  const store = createRecallingStore();
  followAddress(store, address);
  setFilter(store, { states: ['gap'] });
  setFilter(store, { states: ['gap'] });
  setFilter(store, { leastRecalled: 2 });
  expect(entries).toEqual(['', '?f=state:gap', '?f=state:gap;least:2']);
  go(-1);
  expect(store.getState().view.filter).toEqual({ ...NO_FILTER, states: ['gap'] });
  go(-1);
  expect(store.getState().view.filter).toEqual(NO_FILTER);
  expect(entries).toHaveLength(3);
});

test('going from change to change is no step, other texts are', () => {
  const { address, entries } = historyFrom('');
  const store = createRecallingStore();
  followAddress(store, address);
  goTo(store, { selection: comparisonOf('A/RES/74/29', 'A/RES/77/36') });
  arrangeComparison(store, { place: 'pp2' });
  arrangeComparison(store, { place: '-pp5', changesOnly: true });
  goTo(store, { selection: comparisonOf('A/RES/77/36', 'A/RES/78/16') });
  expect(entries).toEqual([
    '',
    '?compare=A/RES/74/29&with=A/RES/77/36&only=changes&p=-pp5',
    '?compare=A/RES/77/36&with=A/RES/78/16',
  ]);
});

test('once stopped, the address stays', () => {
  const { address, entries } = historyFrom('');
  const store = createRecallingStore();
  followAddress(store, address)();
  selectNode(store, 'A/RES/74/29');
  expect(entries).toEqual(['']);
});
