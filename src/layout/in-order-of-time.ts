import type { CitationNetwork } from '../graph/citation-network.ts';
import type { NodeAttributes } from '../graph/citation-graph.ts';
import { compareTexts } from '../graph/compare-texts.ts';
import { oncePer } from '../model/once-per.ts';
import { sessionMoment, type SessionMoment } from './session-calendar.ts';

/** A text that has a date, with all that a timeline asks of it. */
export interface DatedText extends Pick<NodeAttributes, 'session' | 'thread' | 'track'> {
  readonly id: string;
  /** Where it stands; `session` above is the one it names itself. */
  readonly moment: SessionMoment;
}

/**
 * The texts that have a date, by the moment they stand at on a timeline, then by date and id. Kept for each graph: a
 * timeline is laid out anew for every filter and every range of sessions.
 */
export const inOrderOfTime = oncePer((graph: CitationNetwork): readonly DatedText[] => {
  const dated: { readonly text: DatedText; readonly date: string }[] = [];
  graph.forEachNode((id, { date, session, thread, track }) => {
    if (date === null) return;
    dated.push({ text: { id, session, thread, track, moment: sessionMoment(date, session) }, date });
  });
  dated.sort(
    ({ text: a, date: one }, { text: b, date: other }) =>
      a.moment.time - b.moment.time || compareTexts(one, other) || compareTexts(a.id, b.id),
  );
  return dated.map(({ text }) => text);
});
