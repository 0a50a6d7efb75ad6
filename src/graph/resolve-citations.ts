import type { LedgerEntry } from '../model/published-corpus.ts';
import { collectEdges, collectRecallLists } from './collect-edges.ts';
import { collectFacts } from './collect-facts.ts';
import { collectNodes, rowsById } from './collect-nodes.ts';
import {
  citesLaterText,
  dateAgainstSession,
  dateAgainstYear,
  missingLetters,
  nearTwins,
  twoDates,
  twoYears,
} from './conflicts.ts';
import { collectDateStatements, decidingStatement } from './date-statements.ts';
import type { DocumentCard } from './document-card.ts';
import { corpusIssueEntry, ledgerEntry } from './document-ledger.ts';
import { shelveDocuments } from './document-shelf.ts';
import type { Register } from './register.ts';
import type { ResolvedCitations } from './resolved-citations.ts';
import { titleConflicts } from './title-conflicts.ts';

/**
 * Puts documents and register together. Everything comes out in an order of its own, so that the order in which the
 * documents come in changes nothing. Nothing is dropped: what makes no edge stands in the ledger.
 */
export function resolveCitations(cards: readonly DocumentCard[], register: Register): ResolvedCitations {
  const shelf = shelveDocuments(cards);
  const nodes = collectNodes(shelf);
  const rows = rowsById(nodes);
  const edges = collectEdges(shelf, nodes, rows);
  const statements = collectDateStatements(shelf, nodes, rows, edges, register);
  const decided = statements.map(decidingStatement);
  const dates = decided.map((statement) => statement?.date ?? null);
  const facts = collectFacts(shelf, rows, statements, register);
  const ledger: LedgerEntry[] = [
    ...shelf.flatMap(({ card }, document) => card.open.map((matter) => ledgerEntry(matter, document))),
    ...nodes.flatMap((node, row) => twoDates(node, decided[row] ?? null, statements[row] ?? [])),
    ...nodes.flatMap((node, row) => dateAgainstSession(node, decided[row] ?? null)),
    ...nodes.flatMap((node, row) => dateAgainstYear(node, decided[row] ?? null)),
    ...edges.flatMap((edge) => citesLaterText(edge, nodes, dates)),
    ...nodes.flatMap((node) => nearTwins(node, rows)),
    ...missingLetters(nodes, edges),
    ...twoYears(nodes, edges),
    ...titleConflicts(nodes, facts, edges, (document) => shelf[document]?.card.language ?? null),
    ...register.issues.map(corpusIssueEntry),
  ];
  return {
    shelf,
    nodes,
    dates,
    edges,
    lists: collectRecallLists(shelf, nodes, rows),
    facts,
    ledger,
  };
}
