import { sessionYear } from '../model/session.ts';

const TUESDAY = 2;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Where the band of a session of the General Assembly begins, in milliseconds since 1970 UTC: on the Tuesday of the
 * third week in September, counting from the first week with a working day (rule 1 of the rules of procedure as
 * resolution 57/301 made it; https://www.un.org/en/ga/62/plenary/opening/bkg.shtml gives 18 September 2007 for the 62nd). Other years had
 * other rules, most of them the third Tuesday, and some an opening of their own. For drawing one rule serves all:
 * a text whose session is known is drawn in it whatever its date.
 */
export function sessionOpening(session: number): number {
  const known = openings.get(session) ?? openingOf(session);
  openings.set(session, known);
  return known;
}

/** Asked for twice for each of thousands of texts. */
const openings = new Map<number, number>();

function openingOf(session: number): number {
  const first = Date.UTC(sessionYear(session), 8, 1);
  // Of a week that begins on Monday; a first of September at a weekend belongs to a week without a working day.
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  const monday = first + (weekday > 4 ? 7 - weekday : -weekday) * DAY;
  return monday + (TUESDAY - 1 + 14) * DAY;
}

/**
 * The session in whose band a moment (milliseconds since 1970 UTC) falls. The first began in January 1946 and not in the
 * autumn; nothing was adopted before it.
 */
export function sessionAt(time: number): number {
  const session = new Date(time).getUTCFullYear() - sessionYear(0);
  return Math.max(1, time < sessionOpening(session) ? session - 1 : session);
}

/** A text's place in time: the session whose band it stands in, and the moment of its adoption, held within that band. */
export interface SessionMoment {
  readonly session: number;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
}

/**
 * The session a text names as its own is right even where the calendar is not: a session goes on until the next one
 * opens, on a day that varies, and the first met before its autumn. `date` is ISO 8601.
 */
export function sessionMoment(date: string, own: number | null): SessionMoment {
  const adopted = Date.parse(date);
  const session = own ?? sessionAt(adopted);
  const last = sessionOpening(session + 1) - DAY;
  return { session, time: Math.min(last, Math.max(sessionOpening(session), adopted)) };
}
