import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Corpus } from './corpus.ts';
import { mapGroups } from './map-groups.ts';
import { mapWeights } from './map-weights.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };

test('where colour says what is here, there are no groups', () => {
  expect(mapGroups(corpus, 'state')).toBeNull();
});

test('threads have a colour for each track; what is in none has none', () => {
  const { groups, hueOf } = mapGroups(corpus, 'thread')!;
  expect(groups.map(({ of }) => of)).toEqual([
    { kind: 'thread', thread: 0, track: 0 },
    { kind: 'thread', thread: 0, track: 1 },
    { kind: 'thread', thread: 0, track: 2 },
  ]);
  expect(hueOf('A/RES/43/78H')).toBe(groups[0]!.hue);
  expect(hueOf('A/RES/78/16')).toBe(groups[2]!.hue);
  expect(hueOf('A/78/265')).toBeNull();
  expect(hueOf('A/RES/1/1')).toBeNull();
});

test('bodies that are there have a colour each', () => {
  const { groups, hueOf } = mapGroups(corpus, 'body')!;
  expect(groups.map(({ of }) => of)).toEqual([
    { kind: 'body', body: 'GA' },
    { kind: 'body', body: 'other' },
  ]);
  expect(hueOf('A/RES/78/16')).toBe(groups[0]!.hue);
  expect(hueOf('A/78/265')).toBe(groups[1]!.hue);
});

test('sessions have a colour for each era, in order', () => {
  const { groups, hueOf } = mapGroups(corpus, 'era')!;
  expect(groups.at(0)?.of).toMatchObject({ first: 1, last: 30 });
  expect(groups.at(-1)?.of).toMatchObject({ last: null });
  expect(hueOf('A/RES/217A(III)')).toBe('era-1');
  expect(hueOf('A/RES/43/78H')).toBe('era-2');
  expect(hueOf('A/RES/78/16')).toBe('era-5');
  expect(hueOf('file:call-to-action')).toBeNull();
});

test('sizes: texts that recall it, texts it recalls, and the paths that lead through it', () => {
  const [recalled, recalls, paths] = (['recalled', 'recalls', 'paths'] as const).map((size) =>
    mapWeights(corpus, size),
  );
  expect(recalled!('A/RES/43/78H')).toBe(2);
  expect(recalls!('A/RES/78/16')).toBe(3);
  expect(paths!('A/RES/74/29')).toBeGreaterThan(paths!('A/78/265'));
  expect(paths!('file:call-to-action')).toBe(0);
});
