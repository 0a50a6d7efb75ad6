/**
 * Whether a text belongs to the sessions shown. Only texts of the General Assembly have a session (null: none): when all
 * are shown the others stand at their dates, and are left out when a range is asked for.
 */
export function isWithinSessions(
  session: number | null,
  sessions: readonly [number, number] | null,
): boolean {
  if (sessions === null) return true;
  return session !== null && sessions[0] <= session && session <= sessions[1];
}
