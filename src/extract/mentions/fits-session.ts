/** Sessions of the General Assembly number their resolutions N/M from the 31st (1976). */
const FIRST_SESSION = 31;
/** Later than this there are none yet. */
const LAST_SESSION = 99;

/** True for a session that numbers its resolutions N/M. */
export function isAssemblySession(session: number): boolean {
  return session >= FIRST_SESSION && session <= LAST_SESSION;
}

/** A General Assembly resolution N/M is adopted in 1945+N or 1946+N. `date` is ISO 8601. */
export function fitsSession(session: number, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year === 1945 + session || year === 1946 + session;
}
