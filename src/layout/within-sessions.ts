/** Whether a text that falls in a session, or in none that is known, is among the sessions shown; null shows all. */
export function isWithinSessions(
  session: number | null,
  sessions: readonly [number, number] | null,
): boolean {
  if (sessions === null) return true;
  return session !== null && sessions[0] <= session && session <= sessions[1];
}
