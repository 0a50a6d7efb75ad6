import { expect, test, vi } from 'vitest';
import type { Finder, WordsState } from './finder.ts';
import { lazyFinder } from './lazy-finder.ts';

const NOTHING = { texts: [], total: 0, threads: [] };
const WORDING = { key: 'a.txt', id: 'file:a.txt', place: 'op1', language: 'es', text: 'Decide' };

function madeFinder(findNames: Finder['findNames'] = () => Promise.resolve(NOTHING)) {
  const own = vi.fn<Finder['own']>();
  const finder: Finder = {
    findNames,
    findWords: () => Promise.resolve(null),
    bringWords: () => Promise.resolve(),
    find: () => Promise.resolve({ status: 'none' }),
    follow: (told) => {
      told({ status: 'all' });
      return () => {};
    },
    own,
  };
  return { finder, own };
}

test('nothing is fetched before somebody looks for something; own wordings wait for that', async () => {
  const { finder, own } = madeFinder();
  const create = vi.fn(() => Promise.resolve(finder));
  const lazy = lazyFinder(create);
  const told: string[] = [];
  lazy.follow(({ status }) => told.push(status));
  lazy.own([WORDING]);
  expect(create).not.toHaveBeenCalled();
  expect(await lazy.findNames('78/16', 1)).toBe(NOTHING);
  await lazy.findNames('78/1', 1);
  expect(create).toHaveBeenCalledTimes(1);
  expect(own).toHaveBeenCalledExactlyOnceWith([WORDING]);
  expect(told).toEqual(['unasked', 'all']);
});

test('a finder that breaks down is replaced by the next search, with all it had', async () => {
  const broken = madeFinder(() => Promise.reject(new Error('the worker broke down')));
  const sound = madeFinder();
  const finders = [broken, sound];
  const lazy = lazyFinder(() => Promise.resolve(finders.shift()!.finder));
  let state: WordsState | null = null;
  lazy.follow((now) => (state = now));
  lazy.own([WORDING]);
  expect(await lazy.findNames('78/16', 1)).toBeNull();
  const fault = { code: 'search-stopped', detail: { reason: 'the worker broke down' } };
  expect(state).toMatchObject({ status: 'failed', fault });
  expect(await lazy.findNames('78/16', 1)).toBe(NOTHING);
  expect(state).toEqual({ status: 'all' });
  expect(sound.own).toHaveBeenCalledExactlyOnceWith([WORDING]);
});

test('code that cannot be fetched is a fault, and is fetched again', async () => {
  const creations = [Promise.reject(new Error('no network')), Promise.resolve(madeFinder().finder)];
  const lazy = lazyFinder(() => creations.shift()!);
  expect(await lazy.find('Carta', () => {})).toMatchObject({
    status: 'failed',
    fault: { code: 'unreachable' },
  });
  expect(await lazy.find('Carta', () => {})).toEqual({ status: 'none' });
});
