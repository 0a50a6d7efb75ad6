import { fitsCouncilSession } from '../model/council-sessions.ts';
import { parseSymbol } from '../model/document-symbol.ts';
import { groupBy } from '../model/group-by.ts';
import type { LedgerEntry } from '../model/published-corpus.ts';
import { fitsSession, isAssemblySession } from '../model/session.ts';
import type { DateStatement } from './date-statements.ts';
import type { CorpusEdge, CorpusNode } from './resolved-citations.ts';

/** One entry for every date that differs from the one decided on, with the first who says so. */
export function twoDates(
  node: CorpusNode,
  decided: DateStatement | null,
  statements: readonly DateStatement[],
): LedgerEntry[] {
  const others = groupBy(statements, ({ date }) => (decided === null || date === decided.date ? null : date));
  return [...others.values()].flatMap((group) => {
    const [first] = group;
    if (!first || !decided) return [];
    const chosen = { chosen: decided.date, chosenSource: decided.source };
    const other = { other: first.date, otherSource: first.source, times: String(group.length) };
    return [entry('two-dates', 'warning', first, { symbol: node.id, ...chosen, ...other })];
  });
}

/**
 * A General Assembly resolution N/M is adopted in the year its session N opens or in the next, the Human Rights Council's
 * in the year its session met.
 */
export function dateAgainstSession(node: CorpusNode, decided: DateStatement | null): LedgerEntry[] {
  const parts = parseSymbol(node.id);
  if (!decided || !/^\d+$/.test(parts?.series ?? '')) return [];
  const session = Number(parts?.series);
  const ofAssembly = parts?.body === 'GA' && isAssemblySession(session);
  if (!ofAssembly && parts?.body !== 'HRC') return [];
  if (ofAssembly ? fitsSession(session, decided.date) : fitsCouncilSession(session, decided.date)) return [];
  const detail = { symbol: node.id, session: String(session), date: decided.date, source: decided.source };
  return [entry('date-against-session', 'warning', decided, detail)];
}

/** Security Council and ECOSOC number by year, 1373 (2001) and 2012/16: the year of adoption. */
export function dateAgainstYear(node: CorpusNode, decided: DateStatement | null): LedgerEntry[] {
  const parts = parseSymbol(node.id);
  if (!decided || (parts?.body !== 'SC' && parts?.body !== 'ECOSOC')) return [];
  if (!/^\d{4}$/.test(parts.series ?? '') || decided.date.startsWith(`${parts.series}-`)) return [];
  const detail = { symbol: node.id, year: String(parts.series), date: decided.date, source: decided.source };
  return [entry('date-against-year', 'warning', decided, detail)];
}

/** A text that cites one adopted after it: one entry an edge, at the first mention. */
export function citesLaterText(
  { source, target, mentions }: CorpusEdge,
  nodes: readonly CorpusNode[],
  dates: readonly (string | null)[],
): LedgerEntry[] {
  const [date, later] = [dates[source], dates[target]];
  const [first] = mentions;
  if (!date || !later || !first || later <= date) return [];
  const detail = {
    symbol: nodes[source]?.id ?? '',
    date,
    target: nodes[target]?.id ?? '',
    targetDate: later,
  };
  return [entry('cites-later-text', 'warning', whereOf(first), detail)];
}

/** A document and a resolution of one number, easily taken for one another: A/78/265 beside A/RES/78/265. */
export function nearTwins({ id }: CorpusNode, rows: ReadonlyMap<string, number>): LedgerEntry[] {
  const twin = id.replace('/RES/', '/');
  if (twin === id || !rows.has(twin)) return [];
  return [{ ...entry('near-twins', 'note', NOWHERE, { symbol: id, twin }), candidates: [id, twin] }];
}

/**
 * A number cited without a letter while the corpus has it with letters, 43/78 beside 43/78 H: one entry for each text
 * that cites it so. Where the text without a letter is here, there is such a text, and nothing is missing.
 */
export function missingLetters(nodes: readonly CorpusNode[], edges: readonly CorpusEdge[]): LedgerEntry[] {
  const lettered = groupBy(
    nodes.map(({ id }) => id),
    (id) => {
      const parts = parseSymbol(id);
      return parts?.letters ? id.replace(`${parts.number}${parts.letters}`, String(parts.number)) : null;
    },
  );
  return edges.flatMap(({ target, mentions }) => {
    const cited = nodes[target];
    const candidates = cited ? lettered.get(cited.id) : undefined;
    const [first] = mentions;
    if (!cited || !candidates || !first || cited.documents.length > 0) return [];
    return [{ ...entry('letter-perhaps-missing', 'note', whereOf(first), { symbol: cited.id }), candidates }];
  });
}

/**
 * The Security Council's numbers run on from year to year, so that one number with two years, 1989 (2001) beside 1989
 * (2011), is a slip in one of them: one entry for each text that cites the one that is not here and less often cited.
 * @param alsoCited rows of nodes, once for each citation that is not among the edges
 */
export function twoYears(
  nodes: readonly CorpusNode[],
  edges: readonly CorpusEdge[],
  alsoCited: readonly number[] = [],
): LedgerEntry[] {
  const cited = new Map<number, number>();
  for (const row of [...edges.map(({ target }) => target), ...alsoCited])
    cited.set(row, (cited.get(row) ?? 0) + 1);
  const weight = (row: number) => (nodes[row]!.documents.length > 0 ? Infinity : (cited.get(row) ?? 0));
  const byNumber = groupBy([...nodes.keys()], (row) => {
    const parts = parseSymbol(nodes[row]!.id);
    return parts?.body === 'SC' && parts.kind === 'resolution' ? parts.number : null;
  });
  /** Row of the likeliest by that of each other of its number. */
  const likeliest = new Map<number, number>();
  for (const rows of byNumber.values()) {
    const best = rows.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    for (const row of rows) if (row !== best) likeliest.set(row, best);
  }
  return edges.flatMap(({ target, mentions }) => {
    const other = likeliest.get(target);
    const [first] = mentions;
    if (other === undefined || !first) return [];
    const candidates = [nodes[target]!.id, nodes[other]!.id];
    const detail = { symbol: nodes[target]!.id, other: nodes[other]!.id };
    return [{ ...entry('two-years', 'warning', whereOf(first), detail), candidates }];
  });
}

const NOWHERE = { document: null, place: null, words: '' };

/** Where the mention stands. */
function whereOf({ document, mention }: CorpusEdge['mentions'][number]) {
  return { document, place: mention.place, words: mention.text };
}

function entry(
  code: string,
  severity: LedgerEntry['severity'],
  { document, place, words }: Pick<DateStatement, 'document' | 'place' | 'words'>,
  detail: Record<string, string>,
): LedgerEntry {
  return { code, severity, document, place, words, detail, candidates: [] };
}
