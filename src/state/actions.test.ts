import { expect, test } from 'vitest';
import { goTo, selectNode, setCamera, setFilter, setHover, setSessions } from './actions.ts';
import { createRecallingStore } from './store.ts';
import { NO_FILTER } from './text-filter.ts';
import { viewHref } from './view-href.ts';

/** A store, and the number of its steps so far. */
function countedStore() {
  const store = createRecallingStore();
  let steps = 0;
  store.subscribe(() => (steps += 1));
  return { store, steps: () => steps };
}

test('going elsewhere changes what is given, keeps the rest and points at nothing any more', () => {
  const { store } = countedStore();
  setSessions(store, [53, 78]);
  setHover(store, { kind: 'node', id: 'A/RES/78/16' });
  goTo(store, { selection: { kind: 'node', id: 'A/RES/78/16', tab: 'text', place: null } });
  expect(store.getState()).toMatchObject({
    view: { sessions: [53, 78], selection: { id: 'A/RES/78/16' } },
    hover: null,
  });
});

test('going where one is already is no step, whichever road', () => {
  const { store, steps } = countedStore();
  selectNode(store, 'A/RES/78/16');
  setSessions(store, [53, 78]);
  setFilter(store, { states: ['gap'] });
  const { view } = store.getState();
  goTo(store, {
    selection: { kind: 'node', id: 'A/RES/78/16', tab: 'text', place: null },
    sessions: [53, 78],
    filter: { ...NO_FILTER, states: ['gap'] },
    stage: 'timeline',
  });
  selectNode(store, 'A/RES/78/16');
  setSessions(store, [53, 78]);
  expect(store.getState().view).toBe(view);
  expect(steps()).toBe(3);
});

test('what fills the map anew is seen whole; all else leaves the camera where it is', () => {
  const near = { x: 0.5, y: 0.3, nearness: 4 };
  const after = (act: (store: ReturnType<typeof createRecallingStore>) => void) => {
    const store = createRecallingStore();
    setCamera(store, near);
    act(store);
    return store.getState().view.camera;
  };
  expect(after((store) => setSessions(store, [53, 60]))).toBeNull();
  expect(after((store) => setFilter(store, { leastRecalled: 2 }))).toBeNull();
  expect(after((store) => goTo(store, { stage: 'network' }))).toBeNull();
  expect(after((store) => goTo(store, { stage: 'table' }))).toEqual(near);
  expect(after((store) => selectNode(store, 'A/RES/78/16'))).toEqual(near);
  expect(after((store) => goTo(store, { sessions: [53, 60], camera: { ...near, x: 0.1 } }))?.x).toBe(0.1);
});

test('what is not changed keeps its identity', () => {
  const { store } = countedStore();
  selectNode(store, 'A/RES/78/16');
  const { selection } = store.getState().view;
  goTo(store, { stage: 'table', selection: { ...selection } });
  expect(store.getState().view.selection).toBe(selection);
});

test('the address of a link to a text stays as it is while others are selected', () => {
  const { store } = countedStore();
  const href = viewHref({ selection: { kind: 'node', id: 'A/RES/74/29', tab: 'text', place: null } });
  const before = href(store.getState());
  selectNode(store, 'A/RES/78/16');
  expect(href(store.getState())).toBe(before);
  setSessions(store, [53, 78]);
  expect(href(store.getState())).toBe('?t=A/RES/74/29&s=53-78');
});
