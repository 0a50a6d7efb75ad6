import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex, LedgerEntry } from '../model/published-corpus.ts';
import { dateAgainstSession, dateAgainstYear, twoDates } from './conflicts.ts';
import { collectDateStatements, decidingStatement, type DateStatement } from './date-statements.ts';
import { EMPTY_REGISTER } from './register.ts';
import { rowsById } from './collect-nodes.ts';
import type { CorpusNode, ResolvedCitations } from './resolved-citations.ts';

export interface JoinedDates {
  readonly dates: readonly (string | null)[];
  readonly entries: readonly LedgerEntry[];
  /** Published entries that {@link entries} take the place of: code, a space, and the symbol they are about. */
  readonly settled: ReadonlySet<string>;
}

/** Conflicts of dates, which are weighed anew where somebody says something new about a date. */
const WEIGHED = ['two-dates', 'date-against-session', 'date-against-year'];

/**
 * Dates of a published corpus with documents beside it. A published date is changed by one thing only: a text of its own
 * where none was here. What else is said of it, and differs, is a conflict.
 * @param rows row of each node of `own` in `nodes`
 * @param shelf number of published documents, which the rows of the others follow
 */
export function joinDates(
  index: Pick<CorpusIndex, 'facts' | 'nodes' | 'documents'>,
  own: ResolvedCitations,
  rows: readonly number[],
  nodes: readonly CorpusNode[],
  shelf: number,
): JoinedDates {
  const dates = nodes.map((_, row) => index.nodes.date[row] ?? null);
  const entries: LedgerEntry[] = [];
  const settled = new Set<string>();
  const published = publishedStatements(index, rows);
  const said = collectDateStatements(own.shelf, own.nodes, rowsById(own.nodes), own.edges, EMPTY_REGISTER);
  for (const [row, statements] of said.entries()) {
    const at = cellAt(rows, row);
    const known = published.get(at) ?? [];
    const fresh = statements.map((one) => ({
      ...one,
      document: one.document === null ? null : shelf + one.document,
    }));
    if (fresh.every(({ date }) => date === dates[at])) continue;
    const all = inOrder([...known, ...fresh]);
    const decided = decide(all, known, dates[at] ?? null);
    dates[at] = decided?.date ?? null;
    const node = cellAt(nodes, at);
    for (const code of WEIGHED) settled.add(`${code} ${node.id}`);
    entries.push(
      ...twoDates(node, decided, all),
      ...dateAgainstSession(node, decided),
      ...dateAgainstYear(node, decided),
    );
  }
  return { dates, entries, settled };
}

/** Own texts, then the register, then mentions; of each, what is published first. */
function inOrder(statements: readonly DateStatement[]): DateStatement[] {
  const ways: readonly DateStatement['by'][] = ['own-text', 'register', 'mention'];
  return ways.flatMap((way) => statements.filter(({ by }) => by === way));
}

function decide(
  all: readonly DateStatement[],
  published: readonly DateStatement[],
  date: string | null,
): DateStatement | null {
  const [first] = all;
  const ownTextIsNew = first?.by === 'own-text' && !published.includes(first);
  if (date === null || ownTextIsNew) return decidingStatement(all);
  return published.find((statement) => statement.date === date) ?? decidingStatement(all);
}

const WAYS = { masthead: 'own-text', register: 'register', mention: 'mention' } as const;
const SOURCE = /^(masthead|register|mention):/;

/** What the index says about the dates of the nodes in these rows: of many mentions of one date it names a few. */
function publishedStatements(
  { facts, nodes, documents }: Pick<CorpusIndex, 'facts' | 'nodes' | 'documents'>,
  rows: readonly number[],
): Map<number, DateStatement[]> {
  const asked = new Map<number, DateStatement[]>(rows.map((row) => [row, []]));
  facts.node.forEach((node, row) => {
    const statements = facts.name[row] === 'date' ? asked.get(node) : undefined;
    if (!statements) return;
    const source = cellAt(facts.source, row);
    const by = WAYS[(SOURCE.exec(source)?.[1] ?? 'register') as keyof typeof WAYS];
    const [witness = '', place = null] = by === 'mention' ? source.slice('mention:'.length).split('#') : [];
    const speaker = by === 'mention' ? nodes.id.indexOf(witness) : node;
    const document = by === 'register' ? -1 : documents.node.indexOf(speaker);
    statements.push({
      date: cellAt(facts.value, row),
      by,
      source,
      document: document < 0 ? null : document,
      place,
      words: '',
    });
  });
  return asked;
}
