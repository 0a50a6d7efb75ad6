import { expect, it } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import type { PublishedClauses } from './published-clauses.ts';
import { readPublishedClauses } from './read-published.ts';

const index = madeIndex();

/** 74/29 (row 0) has two clauses, 78/16 (row 1) one, which comes from the second of them. */
const clauses = (): PublishedClauses => ({
  format: 'recalling-corpus',
  version: 1,
  clauses: { count: [2, 1, 0], places: ['pp1', 'pp2'], place: [0, 1, 0], boilerplate: [] },
  links: { later: [2], earlier: [1], degree: [5], moved: [0], basis: [0] },
});

it('takes clauses that fit their index', () => {
  expect(readPublishedClauses(clauses(), index)).toEqual({ ok: true, value: clauses() });
});

it.each<[string, (broken: PublishedClauses) => void]>([
  ['clauses.count', ({ clauses: { count } }) => count.pop()],
  ['clauses.place', ({ clauses: { count } }) => (count[0] = 2 ** 40)],
  ['clauses.place', ({ clauses: { place } }) => (place[0] = 2)],
  ['clauses.boilerplate', ({ clauses: { boilerplate } }) => boilerplate.push(3)],
  ['links', ({ links: { degree } }) => degree.push(5)],
  ['links.later', ({ links: { later } }) => (later[0] = 3)],
  ['links.moved', ({ links: { moved } }) => (moved[0] = 1)],
  ['links', ({ links: { later } }) => (later[0] = 0)],
  ['links.basis.0', ({ links: { basis } }) => (basis[0] = 3)],
])('says that %s is astray', (path, breakIt) => {
  const broken = clauses();
  breakIt(broken);
  expect(readPublishedClauses(broken, index)).toMatchObject({ ok: false, fault: { detail: { path } } });
});
