import { expect, test } from 'vitest';
import { lazyFinder } from './lazy-finder.ts';
import { wordsCome } from './words-come.ts';

test('more words are a reason to ask anew', () => {
  const come = (['unasked', 'all'] as const).map((status) => wordsCome({ status }));
  expect(new Set([...come, wordsCome({ status: 'coming', come: 2, of: 5 })]).size).toBe(3);
});

test('a search that cannot start is not started again without anybody asking', async () => {
  let started = 0;
  const broken = () => Promise.reject(new Error('the worker broke down'));
  const lazy = lazyFinder(() => {
    started += 1;
    return Promise.resolve({
      findNames: broken,
      findWords: broken,
      bringWords: broken,
      find: broken,
      follow: (told) => {
        told({ status: 'unasked' });
        return () => {};
      },
      own: () => {},
    });
  });
  let last: number | null = null;
  lazy.follow((state) => {
    const come = wordsCome(state);
    if (come === last || started > 20) return;
    last = come;
    void Promise.resolve().then(() => lazy.findNames('78/16', 5));
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(started).toBe(1);
});
