import { compareTexts } from '../graph/compare-texts.ts';
import type { CorpusNode } from '../graph/resolved-citations.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { firstItemNumber, type ItemStatement } from './agenda-statements.ts';

type ThreadItem = CorpusThread['items'][number];

/**
 * The agenda item of a thread as each General Assembly session had it, in order of sessions: one row for a number,
 * from a text that prints the item's title where there is one.
 */
export function threadItems(
  members: ReadonlySet<number>,
  statements: readonly ItemStatement[],
  nodes: readonly CorpusNode[],
): ThreadItem[] {
  const rows = new Map<string, ThreadItem>();
  for (const { node, number, title } of statements) {
    const session = nodes[node]?.session ?? null;
    if (session === null || !members.has(node)) continue;
    const key = `${session} ${number === null ? '' : (firstItemNumber(number) ?? number)}`;
    const known = rows.get(key);
    if (!known || (known.title === null && title !== null)) rows.set(key, { session, number, title, node });
  }
  return [...rows.values()].sort(
    (a, b) => a.session - b.session || compareTexts(a.number ?? '', b.number ?? ''),
  );
}
