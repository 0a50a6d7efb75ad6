import { expect, it } from 'vitest';
import { formatFigure } from './figure.ts';

it('prints medians, spreads and the median ratio of the rounds', () => {
  const figure = {
    what: 'extraction',
    unit: 'MB/s',
    values: [20, 40, 30],
    aim: null,
    references: [{ what: 'a scan', values: [100, 100, 120], aim: 'a fifth' }],
  };
  expect(formatFigure(figure).split('\n')).toEqual([
    'extraction: 30 MB/s (20–40, 3 runs)',
    '  beside a scan: 100 MB/s (100–120, 3 runs)',
    '    ratio 0.25; aim: a fifth',
  ]);
});

it('prints a single value without a spread', () => {
  const figure = { what: 'size', unit: 'kB', values: [1.5], aim: 'under 2', references: [] };
  expect(formatFigure(figure)).toBe('size: 1.50 kB; aim: under 2');
});
