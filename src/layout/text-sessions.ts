import type { CitationNetwork } from '../graph/citation-network.ts';
import { oncePer } from '../model/once-per.ts';
import { sessionAt } from './session-calendar.ts';

/**
 * The session of the General Assembly in whose time each text falls, by row of the network's texts: the one it names as its
 * own, and for a text of another body, or of none, that of its date. Null where neither is known.
 */
export const textSessions = oncePer(({ texts }: Pick<CitationNetwork, 'texts'>): readonly (number | null)[] =>
  texts.id.map((_, row) => {
    const date = texts.date[row] ?? null;
    return texts.session[row] ?? (date === null ? null : sessionAt(Date.parse(date)));
  }),
);
