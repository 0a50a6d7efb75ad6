import { cellAt } from '../model/cell-at.ts';
import { parseSymbol, toSymbol, type Body, type DocumentSymbol } from '../model/document-symbol.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { sourcedTitles } from './sourced-titles.ts';

/** What a citation of a text can say. What is not known, or only inferred, is null. */
export interface CitedText {
  /** Id of its node. */
  readonly id: string;
  readonly symbol: DocumentSymbol | null;
  readonly kind: 'resolution' | 'decision' | 'document' | 'other';
  readonly body: Body | null;
  readonly title: string | null;
  /** Adoption date, ISO 8601. */
  readonly date: string | null;
  /** Language the citation is written in, where its words are known, and that of the title. */
  readonly language: string | null;
  /** Id of the paragraph meant, `op3(a)`; null for the whole text. */
  readonly place: string | null;
}

/** A document that is here, by its own words. */
export function citedDocument(document: RecallingDocument, place: string | null = null): CitedText {
  const { id, symbol, title, date, language } = document;
  return { ...kindOf(symbol, document.kind), id, symbol, title, date, language, place };
}

/**
 * A text of a corpus, here or a gap, by the facts that are known of it. Its title is in the language asked for, or blank.
 * @returns null for an id that the corpus does not know
 */
export function citedNode(
  index: CorpusIndex,
  id: string,
  language: string,
  place: string | null = null,
): CitedText | null {
  const node = index.nodes.id.indexOf(id);
  if (node === -1) return null;
  const symbol = toSymbol(id);
  const title = sourcedTitles(index, language).get(node) ?? null;
  const date = cellAt(index.nodes.date, node);
  return { ...kindOf(symbol, cellAt(index.nodes.kind, node)), id, symbol, title, date, language, place };
}

function kindOf(symbol: DocumentSymbol | null, kind: string): Pick<CitedText, 'kind' | 'body'> {
  const parts = symbol && parseSymbol(symbol);
  if (parts && !(parts.kind === 'document' && kind === 'other'))
    return { kind: parts.kind, body: parts.body };
  return { kind: kind === 'resolution' || kind === 'decision' ? kind : 'other', body: null };
}
