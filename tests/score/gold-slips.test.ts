import { expect, test } from 'vitest';
import { mendGold, readGoldSlips } from './gold-slips.ts';

const assembly = (symbol: string) => (symbol.startsWith('A/RES/') ? symbol : null);

test('slips give and take what the gold covers, and nothing else', () => {
  const mended = mendGold(
    new Set(['A/RES/78/1', 'A/RES/70/1']),
    [
      { file: 'a', cited: 'A/RES/78/1', countedAs: 'missed' },
      { file: 'a', cited: 'A/RES/60/1', countedAs: 'wrong' },
      { file: 'a', cited: 'E/2024/30', countedAs: 'wrong' },
    ],
    assembly,
  );
  expect([...mended]).toEqual(['A/RES/70/1', 'A/RES/60/1']);
});

test('every slip of the list has a place, a kind and a reason, and stands there once', () => {
  const slips = [...readGoldSlips().values()].flat();
  expect(new Set(slips.map(({ file, cited }) => `${file} ${cited}`)).size).toBe(slips.length);
});
