/** Milliseconds after which what was kept is better than what has not come. */
const PATIENCE = 4000;

/**
 * What the network answers; what was kept where it does not, or not in time, or with what is no answer.
 * Rejects where there is neither.
 * @param isAnswer false for what is worse than what was kept: a fault of the server
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  isAnswer: (answer: Response) => boolean = ({ status }) => status < 500,
  patience = PATIENCE,
): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const answer = await Promise.race([network.catch(() => null), late]);
  if (answer !== null && isAnswer(answer)) return answer;
  return (await kept()) ?? network;
}
