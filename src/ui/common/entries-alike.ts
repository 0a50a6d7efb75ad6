import { groupBy } from '../../model/group-by.ts';
import type { LedgerEntry } from '../../model/published-corpus.ts';
import { issueWords } from '../messages/issue-words.ts';
import type { Messages } from '../messages/types.ts';

/** Entries of one weight of which the same is said. */
export interface AlikeEntries {
  readonly severity: LedgerEntry['severity'];
  readonly words: string;
  readonly entries: readonly LedgerEntry[];
}

/** Entries by what is said of them; groups and entries in the order in which they are given. */
export function entriesAlike(entries: readonly LedgerEntry[], messages: Messages): readonly AlikeEntries[] {
  const told = entries.map((entry) => ({ entry, words: issueWords(messages, entry) }));
  const groups = groupBy(told, ({ entry, words }) => `${entry.severity} ${words}`);
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { entry, words } = first;
    return [{ severity: entry.severity, words, entries: alike.map((each) => each.entry) }];
  });
}
