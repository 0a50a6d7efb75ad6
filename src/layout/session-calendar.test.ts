import { expect, test } from 'vitest';
import { sessionAt, sessionMoment, sessionOpening } from './session-calendar.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

test.each([
  [62, '2007-09-18'],
  [67, '2012-09-18'],
  [72, '2017-09-12'],
  [77, '2022-09-13'],
])('session %i opens by the rule on %s', (session, opening) => {
  expect(day(sessionOpening(session))).toBe(opening);
});

test.each([
  ['2023-12-04', 78],
  ['2024-07-01', 78],
  ['1948-12-10', 3],
  ['1946-01-24', 1],
  ['1946-12-14', 1],
  ['1947-01-01', 1],
])('%s falls in session %i', (date, session) => {
  expect(sessionAt(Date.parse(date))).toBe(session);
});

test('a text is held in the session it names', () => {
  expect(sessionMoment('2017-09-11', 71)).toEqual({ session: 71, time: Date.parse('2017-09-11') });
  expect(sessionMoment('2023-09-11', 77).session).toBe(77);
  const late = sessionMoment('2017-09-20', 71);
  expect([late.session, sessionAt(late.time)]).toEqual([71, 71]);
  const early = sessionMoment('1946-01-24', 1);
  expect([early.session, day(early.time)]).toEqual([1, day(sessionOpening(1))]);
  expect(sessionMoment('2001-09-28', null).session).toBe(56);
});
