import { expect, it } from 'vitest';
import { fitsSession, isAssemblySession, sessionYear } from './session.ts';

it.each([
  [30, false],
  [31, true],
  [78, true],
  [90, false],
])('session %i numbers its resolutions N/M: %s', (session, numbered) => {
  expect(isAssemblySession(session)).toBe(numbered);
});

it('opens in 1945 + N', () => {
  expect(sessionYear(2)).toBe(1947);
  expect(sessionYear(78)).toBe(2023);
});

it.each([
  [71, '2015-12-31', false],
  [71, '2016-12-05', true],
  [71, '2017-09-11', true],
  [71, '2018-01-01', false],
  [1, '1946-01-24', true],
])('a text of session %i can be of %s: %s', (session, date, fits) => {
  expect(fitsSession(session, date)).toBe(fits);
});
