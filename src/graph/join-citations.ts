import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex, LedgerEntry } from '../model/published-corpus.ts';
import { citesLaterText, missingLetters, nearTwins, twoYears } from './conflicts.ts';
import type { DocumentCard } from './document-card.ts';
import { ledgerEntry } from './document-ledger.ts';
import { joinDates } from './join-dates.ts';
import { joinTitles } from './join-titles.ts';
import { EMPTY_REGISTER } from './register.ts';
import { resolveCitations } from './resolve-citations.ts';
import type { CorpusNode, ResolvedCitations } from './resolved-citations.ts';

/** A published index that documents stand beside: of its mentions nothing needs to be known. */
export type JoinableIndex = Omit<CorpusIndex, 'mentions'>;

/**
 * Documents beside a published corpus. Nodes, with their dates, are the published ones in their rows and then the new ones,
 * and documents' rows follow the published ones; edges, lists and facts are those of the documents alone, in rows of all
 * nodes. The ledger is the published one without what the documents have settled, then what they leave open.
 */
export interface JoinedCitations extends Omit<ResolvedCitations, 'shelf'> {
  /** The documents by themselves, in rows of their own. */
  readonly own: ResolvedCitations;
  /** Row in `nodes` of each node of {@link own}. */
  readonly rows: readonly number[];
}

/**
 * Puts documents beside a published corpus, of which the texts are not at hand: nodes, citations, dates, facts and
 * conflicts as they would be had the documents been in the corpus. What is published stays as it is, with two
 * exceptions: a text that had none gets its own date, and doubts that the documents settle are dropped.
 */
export function joinCitations(index: JoinableIndex, cards: readonly DocumentCard[]): JoinedCitations {
  const own = resolveCitations(cards, EMPTY_REGISTER);
  const { nodes, rows } = joinNodes(index, own);
  const shelf = index.documents.node.length;
  const edges = own.edges.map(({ source, target, mentions }) => ({
    source: cellAt(rows, source),
    target: cellAt(rows, target),
    mentions: mentions.map(({ document, mention }) => ({ document: shelf + document, mention })),
  }));
  const facts = own.facts.map((fact) => ({ ...fact, node: cellAt(rows, fact.node) }));
  const dated = joinDates(index, own, rows, nodes, shelf);
  const known = new Map(nodes.map(({ id }, row) => [id, row]));
  const arrived = new Set(rows.filter((row) => cellAt(nodes, row).documents.some((of) => of >= shelf)));
  const isOpen = ({ code, detail }: LedgerEntry) =>
    !dated.settled.has(`${code} ${detail['symbol']}`) &&
    !(code === 'letter-perhaps-missing' && arrived.has(known.get(detail['symbol'] ?? '') ?? -1));
  return {
    own,
    rows,
    nodes,
    dates: dated.dates,
    edges,
    lists: own.lists.map((list) => ({
      ...list,
      source: cellAt(rows, list.source),
      document: shelf + list.document,
      members: list.members.map((member) => cellAt(rows, member)),
    })),
    facts,
    ledger: [
      ...index.ledger.filter(isOpen),
      ...own.shelf.flatMap(({ card }, row) => card.open.map((matter) => ledgerEntry(matter, shelf + row))),
      ...dated.entries,
      ...edges.flatMap((edge) => citesLaterText(edge, nodes, dated.dates)),
      ...nodes.slice(index.nodes.id.length).flatMap((node) => nearTwins(node, known)),
      ...missingLetters(nodes, edges),
      ...twoYears(nodes, edges, index.edges.target),
      ...joinTitles(index, own, nodes, edges, facts),
    ],
  };
}

function joinNodes(index: JoinableIndex, own: ResolvedCitations) {
  const texts: number[][] = index.nodes.id.map(() => []);
  index.documents.node.forEach((node, row) => cellAt(texts, node).push(row));
  const nodes: CorpusNode[] = index.nodes.id.map((id, row) => ({
    id,
    kind: cellAt(index.nodes.kind, row),
    session: cellAt(index.nodes.session, row),
    documents: cellAt(texts, row),
  }));
  const known = new Map(index.nodes.id.map((id, row) => [id, row]));
  const rows = own.nodes.map((node) => {
    const documents = node.documents.map((document) => index.documents.node.length + document);
    const row = known.get(node.id);
    if (row === undefined) return nodes.push({ ...node, documents }) - 1;
    const there = cellAt(nodes, row);
    const session = there.session ?? node.session;
    nodes[row] = { ...there, session, documents: [...there.documents, ...documents] };
    return row;
  });
  return { nodes, rows };
}
