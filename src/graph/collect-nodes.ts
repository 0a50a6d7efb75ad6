import { parseSymbol, sessionOf, type DocumentSymbol } from '../model/document-symbol.ts';
import type { NodeKind } from '../model/published-corpus.ts';
import { compareTexts } from './compare-texts.ts';
import type { DocumentCard } from './document-card.ts';
import type { ShelvedDocument } from './document-shelf.ts';
import type { CorpusNode } from './resolved-citations.ts';

/** Every text that is here and every text a decided mention points to, once, ordered by id. */
export function collectNodes(shelf: readonly ShelvedDocument[]): CorpusNode[] {
  const nodes = new Map<string, { kind: NodeKind; session: number | null; documents: number[] }>();
  shelf.forEach(({ card }, row) => {
    const known = nodes.get(card.id);
    if (known) {
      known.documents.push(row);
      known.session ??= assemblySession(card);
    } else {
      nodes.set(card.id, {
        kind: documentNodeKind(card),
        session: assemblySession(card),
        documents: [row],
      });
    }
  });
  for (const { card } of shelf) {
    for (const { citation } of card.mentions) {
      if (citation.target && !nodes.has(citation.target))
        nodes.set(citation.target, citedNode(citation.target));
    }
  }
  return [...nodes].map(([id, node]) => ({ id, ...node })).sort((a, b) => compareTexts(a.id, b.id));
}

/** Row by id. */
export function rowsById(nodes: readonly CorpusNode[]): ReadonlyMap<string, number> {
  return new Map(nodes.map(({ id }, row) => [id, row]));
}

/** Its symbol decides; where it has none, what the document looks like. */
function documentNodeKind({ symbol, kind }: DocumentCard): NodeKind {
  const parts = symbol ? parseSymbol(symbol) : null;
  if (parts) return parts.kind;
  return kind === 'resolution' || kind === 'decision' ? kind : 'other';
}

/** The session of the symbol, or for a document whose symbol has none, of the masthead; other bodies count their own. */
function assemblySession({ symbol, session }: DocumentCard): number | null {
  return symbol && parseSymbol(symbol)?.body ? sessionOf(symbol) : session;
}

/** A text that is known from others' mentions alone. */
function citedNode(symbol: DocumentSymbol) {
  const kind = parseSymbol(symbol)?.kind ?? 'document';
  return { kind, session: sessionOf(symbol), documents: [] };
}
