import { expect, it } from 'vitest';
import { isCalendarDate } from './calendar-date.ts';

it.each(['2023-12-04', '2024-02-29', '2000-02-29', '1948-12-10', '2023-04-30'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

it.each([
  '2023-02-29',
  '2023-02-31',
  '1900-02-29',
  '2023-99-99',
  '2023-04-31',
  '2023-00-10',
  '2023-10-00',
  '2023-1-1',
  '2023-12-04T00:00',
  '',
])('%j is none', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});
