import type { ShelvedDocument } from './document-shelf.ts';
import type { Register } from './register.ts';
import type { CorpusEdge, CorpusNode } from './resolved-citations.ts';

/** Somebody says when a text was adopted. */
export interface DateStatement {
  readonly date: string;
  readonly by: 'own-text' | 'register' | 'mention';
  /** As in the facts: `masthead:…`, `register: …`, `mention:…`. */
  readonly source: string;
  /** Row on the shelf of the text that says so, with the place and the words; null and empty for the register. */
  readonly document: number | null;
  readonly place: string | null;
  readonly words: string;
}

/** The words of a register row's sources, as every fact from it carries them. */
export function registerSource(row: Register['rows'][number], basis: string | null = null): string {
  const words = [basis, row.sources].filter(Boolean).join('; ');
  return `register: ${words}${row.confidence ? ` (confidence: ${row.confidence})` : ''}`;
}

/**
 * All that is said about each node's date, by node: its own texts first, then the register, then the resolved mentions
 * in the order of the edges. Mended and undecided mentions say nothing.
 */
export function collectDateStatements(
  shelf: readonly ShelvedDocument[],
  nodes: readonly CorpusNode[],
  rows: ReadonlyMap<string, number>,
  edges: readonly CorpusEdge[],
  register: Register,
): DateStatement[][] {
  const statements: DateStatement[][] = nodes.map(() => []);
  shelf.forEach(({ card }, row) => {
    if (card.date === null) return;
    const place = card.hasMasthead ? 'masthead' : null;
    const said = { date: card.date, by: 'own-text', source: `masthead:${card.file}` } as const;
    statements[rows.get(card.id) ?? -1]?.push({ ...said, document: row, place, words: '' });
  });
  for (const row of register.rows) {
    if (row.date === null) continue;
    const said = { date: row.date, by: 'register', source: registerSource(row) } as const;
    statements[rows.get(row.symbol) ?? -1]?.push({ ...said, document: null, place: null, words: '' });
  }
  for (const { source, target, mentions } of edges) {
    for (const { document, mention } of mentions) {
      if (mention.date === null || mention.citation.status !== 'resolved') continue;
      statements[target]?.push({
        date: mention.date,
        by: 'mention',
        source: `mention:${nodes[source]?.id}#${mention.place}`,
        document,
        place: mention.place,
        words: mention.text,
      });
    }
  }
  return statements;
}

/**
 * The statement that decides: the text itself before the register before those who cite it; among these the date most
 * of them give, and of equals the earliest.
 */
export function decidingStatement(statements: readonly DateStatement[]): DateStatement | null {
  const first = statements[0];
  if (!first || first.by !== 'mention') return first ?? null;
  const times = new Map<string, number>();
  for (const { date } of statements) times.set(date, (times.get(date) ?? 0) + 1);
  return statements.reduce((best, next) => {
    const more = (times.get(next.date) ?? 0) - (times.get(best.date) ?? 0);
    return more > 0 || (more === 0 && next.date < best.date) ? next : best;
  });
}
