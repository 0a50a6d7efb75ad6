import { sessionYear } from '../model/session.ts';

/**
 * Sessions of the General Assembly on the calendar. Session N opens in autumn of 1945 + N (rule 1 of the rules of
 * procedure: September; the day has varied between the 5th and the 21st). For drawing, one day serves all years.
 */
const OPENING_MONTH = 8;
const OPENING_DAY = 10;

/** Where the session's band begins, in milliseconds since 1970 UTC. */
export function sessionOpening(session: number): number {
  return Date.UTC(sessionYear(session), OPENING_MONTH, OPENING_DAY);
}

/** The session in whose band a moment (milliseconds since 1970 UTC) falls. */
export function sessionAt(time: number): number {
  const session = new Date(time).getUTCFullYear() - 1945;
  return time < sessionOpening(session) ? session - 1 : session;
}
