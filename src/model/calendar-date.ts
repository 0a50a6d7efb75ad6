const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that there is, as `2023-12-04`; not for 2023-02-29 or 2023-02-31, which `Date.parse` takes for March. */
export function isCalendarDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  return parts !== null && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The same of a day in numbers, months from 1 on. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

/** Days of a month, 1 to 12, in the Gregorian calendar. */
function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
