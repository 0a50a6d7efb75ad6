const FIRST_YEAR = 2006;

/**
 * The Human Rights Council has met three times a year since 2006: sessions 1 to 3 in 2006, 58 to 60 in 2025. Its
 * resolutions N/M bear dates that General Assembly resolutions of the same number cannot have.
 */
export function fitsCouncilSession(session: number, date: string): boolean {
  return Number(date.slice(0, 4)) === FIRST_YEAR + Math.floor((session - 1) / 3);
}

/**
 * Years of the General Assembly's special sessions since the Human Rights Council began to hold its own; from the
 * United Nations' list of special sessions (un.org/en/ga/sessions/special.shtml).
 */
const LATE_SPECIAL_SESSIONS: Readonly<Record<number, readonly number[]>> = {
  29: [2014],
  30: [2016],
  31: [2020, 2021],
  32: [2021],
};

/** True from the year on in which the Human Rights Council first met. */
export function mayBeCouncils(date: string): boolean {
  return Number(date.slice(0, 4)) >= FIRST_YEAR;
}

/** True where a special session S-N of this date is none of the General Assembly's (S-28 met in January 2005). */
export function isCouncilSpecialSession(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return mayBeCouncils(date) && !(LATE_SPECIAL_SESSIONS[session] ?? []).includes(year);
}
