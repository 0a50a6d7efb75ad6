/** Milliseconds after which what was kept is better than what has not come. */
const PATIENCE = 4000;

/**
 * What the network answers; what was kept where it does not, or not in time, or with a fault of the server.
 * Rejects where there is neither.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience = PATIENCE,
): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const answer = await Promise.race([network.catch(() => null), late]);
  if (answer !== null && answer.status < 500) return answer;
  return (await kept()) ?? network;
}
