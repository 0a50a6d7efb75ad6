import { rowsById } from '../graph/collect-nodes.ts';
import type { Register } from '../graph/register.ts';
import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import { parseSymbol } from '../model/document-symbol.ts';
import { isAdopted } from '../model/is-adopted.ts';

/** Somebody, a text or the register, names the agenda item a resolution was adopted under. */
export interface ItemStatement {
  readonly node: number;
  /** As printed; of "13 and 117" the whole. */
  readonly number: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

/** Somebody names the title of a resolution. */
export interface TitleStatement {
  readonly node: number;
  readonly title: string;
  readonly language: string;
}

export interface AgendaStatements {
  readonly items: readonly ItemStatement[];
  readonly titles: readonly TitleStatement[];
}

/** A title whose language was not recognised is kept under this name, and compared with its like. */
const UNKNOWN_LANGUAGE = 'und';

/** All that is said of the agenda items and titles of resolutions and decisions: texts first, then the register. */
export function agendaStatements(resolved: ResolvedCitations, register: Register): AgendaStatements {
  const items: ItemStatement[] = [];
  const titles: TitleStatement[] = [];
  resolved.nodes.forEach(({ kind, documents }, node) => {
    if (!isAdopted(kind)) return;
    for (const row of documents) {
      const card = resolved.shelf[row]?.card;
      if (!card) continue;
      const { agendaItem, title } = card;
      const language = card.language ?? UNKNOWN_LANGUAGE;
      if (agendaItem.number ?? agendaItem.title) items.push({ node, ...agendaItem, language });
      if (title) titles.push({ node, title, language });
    }
  });
  const rows = rowsById(resolved.nodes);
  for (const row of register.rows) {
    const node = rows.get(row.symbol);
    if (node === undefined) continue;
    if (row.agendaItem) items.push({ node, number: row.agendaItem, title: null, language: null });
    for (const [language, title] of Object.entries(row.titles)) titles.push({ node, title, language });
  }
  return { items, titles };
}

/**
 * The meeting of a body that a text belongs to, `GA 78`: within it item numbers mean one thing and two texts of one
 * item are rivals. Null where the symbol tells none.
 */
export function seriesOf(id: string): string | null {
  const parts = parseSymbol(id);
  return parts?.body && parts.series ? `${parts.body} ${parts.series}` : null;
}

/**
 * The first number of an item, with its sub-item: `13` of "13 and 117", `71(b)` of "71 (b)", "71 b)" or a scan's
 * "71, b ,"; null when there is none.
 */
export function firstItemNumber(printed: string): string | null {
  const match = /^\D*(\d+)(?:[^\p{L}\p{N}]*(\p{L}{1,2})\s*[),])?/u.exec(printed);
  const letter = match?.[2] ? `(${match[2].toLowerCase()})` : '';
  return match?.[1] ? match[1] + letter : null;
}
