import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_ADDRESS,
  MOST_VIEWS,
  readSavedViews,
  viewAddress,
  viewName,
  viewRefusal,
  withName,
  withView,
  writeSavedViews,
} from './saved-views.ts';
import { DEFAULT_VIEW } from './view.ts';

const NETWORK = { name: 'Red', address: '?t=A/RES/78/16&v=network' };
const TABLE = { name: 'Tabla', address: '?v=table' };

const many = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ name: `Vista ${row}`, address: '?v=table' }));

describe('readSavedViews', () => {
  test('what was written is read again, in its order', () => {
    expect(readSavedViews(writeSavedViews([NETWORK, TABLE]))).toEqual({
      views: [NETWORK, TABLE],
      unreadable: false,
    });
  });

  test('nothing kept is no fault', () => {
    expect(readSavedViews(null)).toEqual({ views: [], unreadable: false });
  });

  test.each([
    '',
    'views',
    'null',
    '[]',
    '{"format":"recalling-views","version":2,"views":[]}',
    '{"views":[]}',
  ])('what another version kept, or nobody of us, is unreadable and not lost: %s', (kept) => {
    expect(readSavedViews(kept)).toEqual({ views: [], unreadable: true });
  });

  test('of a list it takes what is whole, each name once, and only what an address of this page can be', () => {
    const kept = JSON.stringify({
      format: 'recalling-views',
      version: 1,
      views: [
        { name: 'a\u202Eb\n<script>', address: 'javascript:alert(1)//?v=table' },
        { name: 'Red', address: '?v=network&t="><img src=x onerror=alert(1)>' },
        { name: 'Red', address: '?v=table' },
        { name: ' ', address: '?v=table' },
        { name: 7, address: '?v=table' },
        null,
        { __proto__: { name: 'x' }, address: '' },
      ],
    });
    expect(readSavedViews(kept).views).toEqual([
      { name: 'a b <script>', address: '' },
      { name: 'Red', address: '?t=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&v=network' },
    ]);
  });

  test('nothing that was kept is left out for being long, or one of many', () => {
    const long = { name: 'Larga', address: `?v=table&x=${'x'.repeat(9000)}` };
    const others = many(300);
    expect(readSavedViews(writeSavedViews([long, ...others])).views).toEqual([
      { name: 'Larga', address: '?v=table' },
      ...others,
    ]);
  });

  test('whatever was kept, reading it does not throw and gives what can be read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const { views } = readSavedViews(kept);
        expect(readSavedViews(writeSavedViews(views)).views).toEqual(views);
      }),
    );
  });
});

test('a view of the same name gives way, whether it is saved again or another gets its name', () => {
  expect(withView([NETWORK, TABLE], { ...TABLE, address: '' })).toEqual([{ ...TABLE, address: '' }, NETWORK]);
  expect(withName([NETWORK, TABLE], 'Tabla', 'Red')).toEqual([{ ...TABLE, name: 'Red' }]);
  expect(withName([NETWORK, TABLE], 'Red', 'Red')).toEqual([NETWORK, TABLE]);
});

test('a name is one line that can be seen', () => {
  expect(viewName('  Hilo\tde\u0000 2023 ')).toBe('Hilo de 2023');
  expect(viewName('\u200B\u202E')).toBe('');
  expect(viewName('x'.repeat(200))).toHaveLength(80);
});

test('a view is kept for the whole page and for any language', () => {
  expect(viewAddress({ ...DEFAULT_VIEW, stage: 'network', language: 'fr', embed: 'map' })).toBe('?v=network');
});

describe('viewRefusal', () => {
  const ofLength = (length: number) => ({ name: 'Larga', address: '?'.padEnd(length, 'x') });

  test('an address that is too long for others to open is refused', () => {
    expect(viewRefusal([], ofLength(LONGEST_ADDRESS))).toBeNull();
    expect(viewRefusal([], ofLength(LONGEST_ADDRESS + 1))).toBe('long');
  });

  test('where there are as many as there may be, another is refused and one of the same name is not', () => {
    const full = many(MOST_VIEWS);
    expect(viewRefusal(full.slice(1), NETWORK)).toBeNull();
    expect(viewRefusal(full, NETWORK)).toBe('many');
    expect(viewRefusal(full, { ...NETWORK, name: 'Vista 7' })).toBeNull();
  });

  test('no list is cut by what is put into it', () => {
    expect(withView(many(MOST_VIEWS), NETWORK)).toHaveLength(MOST_VIEWS + 1);
  });
});
