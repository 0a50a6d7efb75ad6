import { expect, it } from 'vitest';
import { adoptedLists, succession, type ThreadPlace } from './succession.ts';

const list = (...members: number[]) => ({ source: 99, document: 0, place: 'pp1', members });
const inOrder = (a: number, b: number) => a - b;
const pairs = (lists: ReturnType<typeof list>[], places: Record<number, [thread: number, track: number]>) => {
  const map = new Map(
    Object.entries(places).map(([node, [thread, track]]): [number, ThreadPlace] => [
      Number(node),
      { thread, track },
    ]),
  );
  return succession(lists, map, inOrder).map(({ source, target }) => `${target}→${source}`);
};

it('goes through the members of one thread in order of adoption', () => {
  expect(pairs([list(3, 1, 2)], { 1: [0, 0], 2: [0, 0], 3: [0, 0] })).toEqual(['1→2', '2→3']);
});

it('does not lead from one thread to another, nor through a text of none', () => {
  expect(pairs([list(1, 2, 3, 4)], { 1: [0, 0], 2: [1, 0], 4: [0, 0] })).toEqual(['1→4']);
});

it('leaves out what a longer list shows others between', () => {
  const places: Record<number, [number, number]> = { 1: [0, 0], 2: [0, 0], 3: [0, 0], 4: [0, 0] };
  expect(pairs([list(1, 4), list(1, 2, 3), list(3, 4)], places)).toEqual(['1→2', '2→3', '3→4']);
  expect(pairs([list(1, 4)], places)).toEqual(['1→4']);
});

it('leaves out a leap over a track', () => {
  const places: Record<number, [number, number]> = { 1: [0, 0], 2: [0, 1], 3: [0, 2], 4: [0, 0] };
  expect(pairs([list(1, 4), list(1, 2, 3, 4)], places)).toEqual(['1→2', '1→3', '2→4', '3→4']);
});

it('splits and joins with the tracks', () => {
  const places: Record<number, [number, number]> = {
    1: [0, 0],
    2: [0, 1],
    3: [0, 2],
    4: [0, 1],
    5: [0, 2],
    6: [0, 0],
  };
  expect(pairs([list(1, 2, 3, 4, 5, 6)], places)).toEqual(['1→2', '1→3', '2→4', '3→5', '4→6', '5→6']);
});

it('has every pair once, with the first list that shows it', () => {
  const places = new Map([1, 2].map((node): [number, ThreadPlace] => [node, { thread: 0, track: 0 }]));
  const later = { ...list(1, 2), document: 1, place: 'op2' };
  expect(succession([list(1, 2), later], places, inOrder)).toEqual([
    { source: 2, target: 1, document: 0, place: 'pp1' },
  ]);
});

it('believes the lists of what was adopted, not those of drafts', () => {
  const kinds = ['resolution', 'document', 'other', 'decision'] as const;
  const nodes = kinds.map((kind) => ({ kind }));
  const lists = kinds.map((_, source) => ({ ...list(1, 2), source }));
  expect(adoptedLists(lists, nodes).map(({ source }) => source)).toEqual([0, 3]);
});
