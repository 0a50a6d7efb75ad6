import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNodeId } from '../model/node-id.ts';
import { ACTS } from '../model/act.ts';
import { isPartId } from '../model/part.ts';
import { comparisonOf } from './comparison-of.ts';
import { soughtWords } from './sought-words.ts';
import { FILTER_BODIES, FILTER_PLACES, FILTER_STATES, NO_FILTER } from './text-filter.ts';
import { formatViewUrl, parseViewUrl } from './view-url.ts';
import { mapCamera } from './map-camera.ts';
import { MAP_COLOURS, MAP_SIZES } from './map-look.ts';
import { TABLE_COLUMNS } from './table-order.ts';
import {
  COMPARISON_FORMS,
  DEFAULT_VIEW,
  INTERFACE_LANGUAGES,
  READER_TABS,
  EMBEDS,
  STAGE_VIEWS,
  type View,
} from './view.ts';

const id = fc.oneof(
  fc.constantFrom('A/RES/78/16', 'A/RES/217A(III)', 'A/78/L.86', 'file:UCCI 2024', 'S/RES/1373(2001)'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isNodeId),
  // A file's name may have 255 bytes.
  fc.string({ unit: 'grapheme-ascii', minLength: 200, maxLength: 250 }).map((name) => `file:${name}`),
);
const count = fc.integer({ min: 1, max: 999 });
/** Ids as the extractor makes them: a part, a paragraph or letters under it, a second one of the same name. */
const part = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('masthead', 'opening', 'closing', 'furniture', 'annex'),
      fc
        .tuple(fc.constantFrom('pp', 'op', 'p', 'h', 'fn', 'fn-', 'annex'), count)
        .map(([kind, n]) => kind + n),
    ),
    fc.oneof(
      fc.constant(''),
      count.map((n) => `.p${n}`),
      fc
        .array(fc.constantFrom('a', 'z', 'ab', 'i', 'viii'), { minLength: 1, maxLength: 2 })
        .map((letters) => letters.map((letter) => `(${letter})`).join('')),
    ),
    fc.option(count.map((n) => `~${n}`)),
  )
  .map(([head, under, copy]) => head + under + (copy ?? ''));
const place = fc.option(part);
const sought = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 2000 })
  .map((text) => soughtWords(text) ?? 'a');
const selection: fc.Arbitrary<View['selection']> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record(
    {
      kind: fc.constant('node' as const),
      id,
      tab: fc.constantFrom(...READER_TABS),
      place,
      words: sought,
    },
    { requiredKeys: ['kind', 'id', 'tab', 'place'] },
  ),
  fc.record({ kind: fc.constant('edge' as const), source: id, target: id }),
  fc.record({
    kind: fc.constant('comparison' as const),
    left: id,
    right: id,
    language: fc.option(fc.constantFrom('ar', 'en', 'fr')),
    place: fc.option(fc.tuple(fc.constantFrom('', '-'), part).map((pieces) => pieces.join(''))),
    form: fc.option(fc.constantFrom(...COMPARISON_FORMS)),
    changesOnly: fc.boolean(),
  }),
  sought.map((words) => ({ kind: 'wording' as const, words })),
  fc.record({ kind: fc.constant('thread' as const), id }),
  fc.record({ kind: fc.constant('route' as const), from: id, to: id, way: fc.integer({ min: 0, max: 99 }) }),
);
const session = fc.integer({ min: 1, max: 999 });
/** In the order of the vocabulary, as the address gives it back. */
const some = <T>(known: readonly T[]) => fc.subarray([...known]);
const filter = fc.record({
  states: some(FILTER_STATES),
  bodies: some(FILTER_BODIES),
  threads: some(['developments', 'información-y-seguridad', 'oceans']),
  acts: some(ACTS),
  places: some(FILTER_PLACES),
  leastRecalled: fc.integer({ min: 0, max: 99_999 }),
});
const view: fc.Arbitrary<View> = fc.record({
  stage: fc.constantFrom(...STAGE_VIEWS),
  selection,
  sessions: fc.option(
    fc.tuple(session, session).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  ),
  filter,
  colour: fc.constantFrom(...MAP_COLOURS),
  size: fc.constantFrom(...MAP_SIZES),
  camera: fc
    .tuple(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 99 }))
    .map(([x, y, nearness]) => mapCamera(x, y, nearness)),
  order: fc.record({
    column: fc.constantFrom(...TABLE_COLUMNS),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  embed: fc.option(fc.constantFrom(...EMBEDS)),
  language: fc.option(fc.constantFrom(...INTERFACE_LANGUAGES)),
  textLanguage: fc.option(fc.constantFrom('ar', 'en', 'fr')),
});

test('the view survives the address', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(parseViewUrl(formatViewUrl(given))).toEqual(given);
    }),
  );
});

test('the view survives an address that a browser has normalised', () => {
  fc.assert(
    fc.property(view, (given) => {
      const { search } = new URL(`https://example.org/${formatViewUrl(given)}`);
      expect(parseViewUrl(search)).toEqual(given);
    }),
  );
});

test('whatever stands in the address, reading it gives a view that survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const read = parseViewUrl(query);
      expect(parseViewUrl(formatViewUrl(read))).toEqual(read);
    }),
  );
}, 30_000);

describe('addresses are readable', () => {
  test.each<[View, string]>([
    [DEFAULT_VIEW, ''],
    [
      {
        stage: 'table',
        selection: { kind: 'node', id: 'A/RES/78/16', tab: 'recalls', place: 'op3(a)' },
        sessions: [53, 78],
        filter: { ...NO_FILTER, states: ['gap'], acts: ['recall', 'reaffirm'], leastRecalled: 2 },
        colour: 'thread',
        size: 'recalls',
        camera: { x: 0.5, y: 0.33125, nearness: 8.25 },
        order: { column: 'recalledBy', direction: 'ascending' },
        embed: 'map',
        language: 'es',
        textLanguage: 'fr',
      },
      '?t=A/RES/78/16&tab=recalls&p=op3(a)&s=53-78&f=state:gap;act:recall,reaffirm;least:2&v=table&embed=map&c=thread&z=recalls&m=0.5,0.33125,8.25&o=-recalledBy&l=es&d=fr',
    ],
    [
      { ...DEFAULT_VIEW, selection: { kind: 'edge', source: 'A/RES/77/36', target: 'A/RES/75/240' } },
      '?from=A/RES/77/36&to=A/RES/75/240',
    ],
    [
      {
        ...DEFAULT_VIEW,
        selection: comparisonOf('A/RES/74/29', 'A/RES/77/36', { place: '-pp5', changesOnly: true }),
      },
      '?compare=A/RES/74/29&with=A/RES/77/36&only=changes&p=-pp5',
    ],
    [
      {
        ...DEFAULT_VIEW,
        selection: comparisonOf('A/RES/78/16', 'A/RES/78/16', { language: 'en', form: 'marks' }),
      },
      '?compare=A/RES/78/16&with=A/RES/78/16&in=en&as=marks',
    ],
    [
      { ...DEFAULT_VIEW, selection: { kind: 'wording', words: 'fines delictivos' } },
      '?find=fines%20delictivos',
    ],
    [
      { ...DEFAULT_VIEW, selection: { kind: 'thread', id: 'avances-en-la-esfera' } },
      '?thread=avances-en-la-esfera',
    ],
    [
      { ...DEFAULT_VIEW, selection: { kind: 'node', id: 'A/RES/78/16', tab: 'clauses', place: 'pp5' } },
      '?t=A/RES/78/16&tab=clauses&p=pp5',
    ],
  ])('%o', (given, address) => {
    expect(formatViewUrl(given)).toBe(address);
  });
});

test.each([
  '?t=',
  '?t=%00',
  '?t=%E2%80%AEabc',
  '?t=%zz',
  `?t=${'A'.repeat(301)}`,
  '?from=A/RES/77/36',
  '?v=globe&c=pink&z=9&embed=all&l=xx&s=78-53&d=english',
  '?s=0-5&s=1-2000',
  '?tab=recalls&p=pp1',
  '?compare=A/RES/77/36',
  '?compare=A/RES/77/36&with=%00',
  '?find=',
  '?find=%E2%80%AE%20%20…',
  '?find=%ff',
  '?thread=%E2%80%AEabc',
  '?__proto__=1&constructor=2',
])('%s reads as the default', (query) => {
  expect(parseViewUrl(query)).toEqual(DEFAULT_VIEW);
});

test('an unknown tab or place falls back, the text stays', () => {
  expect(parseViewUrl('?t=A/RES/78/16&tab=<b>&p=<img>').selection).toEqual({
    kind: 'node',
    id: 'A/RES/78/16',
    tab: 'text',
    place: null,
  });
});

test('hostile places and languages of a comparison are let go, the texts stay', () => {
  for (const query of ['&p=--pp1', '&p=-', '&p=<b>', '&in=english', '&in=%00', '&as=x&only=y']) {
    expect(parseViewUrl(`?compare=A/RES/74/29&with=A/RES/77/36${query}`).selection).toEqual(
      comparisonOf('A/RES/74/29', 'A/RES/77/36'),
    );
  }
});

test.each(['op1~2', 'fn1~2', 'annex.p3', 'op3(a)(i)', 'op4.p1', 'op.p1', 'fn-3', 'annex2'])(
  'the paragraph %s can be linked to',
  (id) => {
    expect(isPartId(id)).toBe(true);
    expect(parseViewUrl(`?t=A/RES/78/16&p=${id}`).selection).toMatchObject({ place: id });
  },
);

test('a view that no address can hold is written all the same', () => {
  const selection = { kind: 'node', id: 'file:\uD800', tab: 'text', place: '\uDFFF' } as const;
  expect(formatViewUrl({ ...DEFAULT_VIEW, selection })).toBe('?t=file:%EF%BF%BD&p=%EF%BF%BD');
});
