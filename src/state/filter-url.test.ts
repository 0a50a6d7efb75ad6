import { describe, expect, test } from 'vitest';
import { formatFilter, parseFilter } from './filter-url.ts';
import { NO_FILTER, type TextFilter } from './text-filter.ts';

describe('a filter in an address', () => {
  test.each<[Partial<TextFilter>, string]>([
    [{}, ''],
    [{ states: ['gap'], leastRecalled: 3 }, 'state:gap;least:3'],
    [{ acts: ['reaffirm', 'recall'], places: ['operative'] }, 'act:recall,reaffirm;in:operative'],
    [{ bodies: ['SC', 'GA'], threads: ['oceans', 'developments'] }, 'body:GA,SC;thread:developments,oceans'],
  ])('%j is %s', (filter, address) => {
    expect(formatFilter({ ...NO_FILTER, ...filter })).toBe(address);
    expect(formatFilter(parseFilter(address))).toBe(address);
  });

  test.each([
    [''],
    ['gap'],
    [':gap'],
    ['state:'],
    ['state:open;body:UN;act:drop table;in:margin'],
    ['least:0'],
    ['least:-3'],
    ['least:1e9'],
    ['least:999999'],
    ['thread:'],
    ['thread:\u202Eevil'],
    ['__proto__:gap;constructor:gap'],
  ])('%j asks for nothing', (address) => {
    expect(parseFilter(address)).toEqual(NO_FILTER);
  });

  test('the first of two groups counts, and what is known of its values, each once', () => {
    expect(parseFilter('state:gap,gap,x,here;state:own')).toEqual({ ...NO_FILTER, states: ['here', 'gap'] });
  });

  test('an address names no more threads than anybody would choose', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `t${n}`).join(',');
    expect(parseFilter(`thread:${many}`).threads).toHaveLength(40);
  });
});
