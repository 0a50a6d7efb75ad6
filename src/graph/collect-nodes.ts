import { parseSymbol, sessionOf, type DocumentSymbol } from '../model/document-symbol.ts';
import type { NodeKind } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { compareTexts } from './compare-texts.ts';
import type { ShelvedDocument } from './document-shelf.ts';
import type { CorpusNode } from './resolved-citations.ts';

/** Every text that is here and every text a decided mention points to, once, ordered by id. */
export function collectNodes(shelf: readonly ShelvedDocument[]): CorpusNode[] {
  const nodes = new Map<string, { kind: NodeKind; session: number | null; documents: number[] }>();
  shelf.forEach(({ document }, row) => {
    const known = nodes.get(document.id);
    if (known) {
      known.documents.push(row);
      known.session ??= assemblySession(document);
    } else {
      nodes.set(document.id, {
        kind: documentNodeKind(document),
        session: assemblySession(document),
        documents: [row],
      });
    }
  });
  for (const { document } of shelf) {
    for (const { citation } of document.mentions) {
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
function documentNodeKind(document: RecallingDocument): NodeKind {
  const parts = document.symbol ? parseSymbol(document.symbol) : null;
  if (parts) return parts.kind;
  return document.kind === 'resolution' || document.kind === 'decision' ? document.kind : 'other';
}

/** The session of the symbol, or for a document whose symbol has none, of the masthead; other bodies count their own. */
function assemblySession({ symbol, session }: RecallingDocument): number | null {
  return symbol && parseSymbol(symbol)?.body ? sessionOf(symbol) : session;
}

/** A text that is known from others' mentions alone. */
function citedNode(symbol: DocumentSymbol) {
  const kind = parseSymbol(symbol)?.kind ?? 'document';
  return { kind, session: sessionOf(symbol), documents: [] };
}
