/** Sessions of the General Assembly number their resolutions N/M from the 31st (1976). */
const FIRST_SESSION = 31;
/** Later sessions have not met: the 89th opens in 2034. Raise it in time. */
const LAST_SESSION = 89;

/** True for a session that numbers its resolutions N/M. */
export function isAssemblySession(session: number): boolean {
  return session >= FIRST_SESSION && session <= LAST_SESSION;
}

/** A General Assembly resolution N/M is adopted in 1945+N or 1946+N. `date` is ISO 8601. */
export function fitsSession(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year === 1945 + session || year === 1946 + session;
}

/**
 * The Human Rights Council has met three times a year since 2006: sessions 1 to 3 in 2006, 58 to 60 in 2025. Its
 * resolutions N/M bear dates that General Assembly resolutions of the same number cannot have.
 */
export function fitsCouncilSession(session: number, date: string): boolean {
  return Number(date.slice(0, 4)) === 2006 + Math.floor((session - 1) / 3);
}

/** Years of the General Assembly's special sessions since the Human Rights Council began to hold its own. */
const LATE_SPECIAL_SESSIONS: Readonly<Record<number, readonly number[]>> = {
  29: [2014],
  30: [2016],
  31: [2020, 2021],
  32: [2021],
};

/** True where a special session S-N of this date is none of the General Assembly's (S-28 met in January 2005). */
export function isCouncilSpecialSession(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 2006 && !(LATE_SPECIAL_SESSIONS[session] ?? []).includes(year);
}
