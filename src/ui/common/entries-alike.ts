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
  const groups = new Map<string, AlikeEntries & { readonly entries: LedgerEntry[] }>();
  for (const entry of entries) {
    const { severity } = entry;
    const words = issueWords(messages, entry);
    const key = `${severity} ${words}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { severity, words, entries: [entry] });
  }
  return [...groups.values()];
}
