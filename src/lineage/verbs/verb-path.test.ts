import { expect, it } from 'vitest';
import { verbPath } from './verb-path.ts';

/** "Notes < Welcomes" in short: each verb with the number of the one it comes from, null where that is not here. */
type Told = readonly [text: string, source: number | null];

const path = (...told: readonly Told[]) =>
  verbPath(told.map(([text, source]) => ({ text, language: 'en', source })))
    .map(({ clause, step, before }) => `${before ?? '–'} ${step} ${clause.text}`)
    .join(', ');

/** Each from the one before it. */
const line = (...texts: readonly string[]) =>
  path(...texts.map((text, at): Told => [text, at === 0 ? null : at - 1]));

it('goes up and down one scale', () => {
  expect(line('Notes', 'Takes note with appreciation', 'Welcomes', 'Notes')).toBe(
    '– first Notes, 0 stronger Takes note with appreciation, 1 stronger Welcomes, 2 weaker Notes',
  );
});

it('does not compare verbs of two scales, nor verbs on none', () => {
  expect(line('Recalling', 'Recalls', 'Deeply concerned', 'Condemns', 'Hm', 'Hm')).toBe(
    '– first Recalling, 0 same Recalls, 1 other Deeply concerned, 2 other Condemns, 3 other Hm',
  );
});

it('says a verb once as long as it stays', () => {
  expect(line('Urges', 'Urges', 'Urges', 'Requests')).toBe('– first Urges, 0 weaker Requests');
});

it('compares rivals with what both come from, never with each other', () => {
  expect(path(['Requests', null], ['Urges', 0], ['Requests', 0])).toBe('– first Requests, 0 stronger Urges');
  expect(path(['Requests', null], ['Urges', 0], ['Demands', 0], ['Demands', 1])).toBe(
    '– first Requests, 0 stronger Urges, 0 stronger Demands, 1 stronger Demands',
  );
});

it('says nothing of a verb whose source is not here', () => {
  expect(path(['Requests', null], ['Urges', null])).toBe('– first Requests, – first Urges');
});
