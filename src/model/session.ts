/** From the 31st (1976) on, the General Assembly numbers its resolutions N/M, session and number; before, M (ROMAN). */
const FIRST_NUMBERED_SESSION = 31;
/** Later sessions have not met: the 89th opens in 2034. Raise it in time. */
const LAST_SESSION = 89;
/** More than three digits are a year or a slip. */
const HIGHEST_SESSION = 999;

/** True for a number that a session can have, in a corpus and in an address: 1 to 999. */
export function isSession(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= HIGHEST_SESSION;
}

/** True for a session of the General Assembly that numbers its resolutions N/M. */
export function isAssemblySession(session: number): boolean {
  return session >= FIRST_NUMBERED_SESSION && session <= LAST_SESSION;
}

/** Year in which regular session N of the General Assembly opens: the second opened in 1947, the 78th in 2023. */
export function sessionYear(session: number): number {
  return 1945 + session;
}

/**
 * A session ends when the next one opens, so what it adopts bears the year it opens in or the next. (The first session
 * met from January to December 1946: its year and no other.) `date` is ISO 8601.
 */
export function fitsSession(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year === sessionYear(session) || year === sessionYear(session) + 1;
}
