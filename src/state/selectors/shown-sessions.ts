import { textSessions } from '../../layout/text-sessions.ts';
import type { Corpus } from './corpus.ts';
import { perCorpus } from './per-corpus.ts';

type Sessions = readonly [number, number];

/** First and last session in whose time texts of the corpus fall; null where none is known. */
const knownSessions = perCorpus(({ graph }): Sessions | null => {
  let [first, last] = [Infinity, -Infinity];
  for (const session of textSessions(graph)) {
    if (session === null) continue;
    [first, last] = [Math.min(first, session), Math.max(last, session)];
  }
  return first <= last ? [first, last] : null;
});

/**
 * The sessions shown, one answer for map, axis and brush: what the address asks for, held within the sessions there are.
 * A range that lies wholly before or after them, which shows nothing, stays as it is; null shows all.
 */
export function shownSessions(corpus: Corpus, asked: Sessions | null): Sessions | null {
  const known = knownSessions(corpus);
  if (!asked || !known || asked[1] < known[0] || asked[0] > known[1]) return asked;
  return [Math.max(asked[0], known[0]), Math.min(asked[1], known[1])];
}
