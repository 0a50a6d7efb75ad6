import { textSessions } from '../../layout/text-sessions.ts';
import { isWithinSessions } from '../../layout/within-sessions.ts';
import type { View } from '../view.ts';
import type { Corpus } from './corpus.ts';
import { filteredTexts } from './filtered-texts.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './per-corpus.ts';
import { shownSessions } from './shown-sessions.ts';

type Narrowed = Pick<View, 'filter' | 'sessions'>;

/** What filter and sessions leave: the same answer for map, table and counts. */
export interface ShownTexts {
  readonly has: (id: string) => boolean;
  readonly count: number;
  /** All texts of the corpus. */
  readonly total: number;
  /** Texts that pass the filter and are left out by the sessions alone. */
  readonly beyondSessions: number;
}

const latest = perCorpus((): { asked: Narrowed | null; shown: ShownTexts | null } => ({
  asked: null,
  shown: null,
}));

/** The texts shown, remembered for as long as filter and sessions stay as they are. */
export function shownTexts(corpus: Corpus, { filter, sessions }: Narrowed): ShownTexts {
  const memory = latest(corpus);
  const { asked } = memory;
  if (memory.shown === null || asked?.filter !== filter || asked.sessions !== sessions) {
    memory.asked = { filter, sessions };
    memory.shown = countShown(corpus, { filter, sessions });
  }
  return memory.shown;
}

function countShown(corpus: Corpus, { filter, sessions }: Narrowed): ShownTexts {
  const sessionOf = textSessions(corpus.graph);
  const { texts } = filteredTexts(corpus, filter);
  const range = shownSessions(corpus, sessions);
  let [count, beyondSessions] = [0, 0];
  const rows = texts.map((passes, row) => {
    const within = isWithinSessions(sessionOf[row] ?? null, range);
    if (passes && within) count += 1;
    if (passes && !within) beyondSessions += 1;
    return passes && within ? 1 : 0;
  });
  const has = (id: string) => rows[nodeRow(corpus, id) ?? -1] === 1;
  return { has, count, total: texts.length, beyondSessions };
}
