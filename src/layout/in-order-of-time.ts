import type { CitationNetwork } from '../graph/citation-network.ts';
import { compareTexts } from '../graph/compare-texts.ts';
import { parseSymbol, type Body } from '../model/document-symbol.ts';
import { oncePer } from '../model/once-per.ts';
import { sessionMoment, type SessionMoment } from './session-calendar.ts';

/** A text that has a date, with all that a timeline asks of it. */
export interface DatedText {
  readonly id: string;
  /** Row in the network's `texts`. */
  readonly row: number;
  readonly thread: number | null;
  readonly track: number | null;
  readonly body: Body | null;
  /** Where it stands. */
  readonly moment: SessionMoment;
}

/**
 * The texts that have a date, by the moment they stand at on a timeline, then by date and id. Kept for each network: a
 * timeline is laid out anew for every filter and every range of sessions.
 */
export const inOrderOfTime = oncePer(({ texts }: CitationNetwork): readonly DatedText[] => {
  const dated: { readonly text: DatedText; readonly date: string }[] = [];
  for (const [row, id] of texts.id.entries()) {
    const date = texts.date[row] ?? null;
    if (date === null) continue;
    const [thread, track] = [texts.thread[row] ?? null, texts.track[row] ?? null];
    const moment = sessionMoment(date, texts.session[row] ?? null);
    const body = parseSymbol(id)?.body ?? null;
    dated.push({ text: { id, row, thread, track, body, moment }, date });
  }
  dated.sort(
    ({ text: a, date: one }, { text: b, date: other }) =>
      a.moment.time - b.moment.time || compareTexts(one, other) || compareTexts(a.id, b.id),
  );
  return dated.map(({ text }) => text);
});
