import { Session } from 'node:inspector/promises';

/**
 * Gives back the memory of what is no longer used. Whoever only waits for threads asks for no memory, and so nothing of it
 * would be given back by itself, however scarce it gets.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
}
