import type { DocumentSymbol } from '../model/document-symbol.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import type { CitedText } from './cited-text.ts';

/** What a corpus knows of texts that a document cites. */
export interface KnownTexts {
  /** Adoption date of a text, ISO 8601; null when unknown. */
  readonly dateOf: (symbol: DocumentSymbol) => string | null;
}

/** For a document on its own. */
export const NOTHING_KNOWN: KnownTexts = { dateOf: () => null };

interface Form {
  /** What it is asked for by: `akoma-ntoso`. */
  readonly id: string;
  readonly mediaType: string;
  /** Ending of its files, without the dot. */
  readonly ending: string;
}

/** A document, whole. */
export interface DocumentExporter extends Form {
  readonly of: 'document';
  /** Several documents can follow one another in one file. */
  readonly joins: boolean;
  readonly write: (document: RecallingDocument, known: KnownTexts) => string;
}

/** A text or one of its paragraphs, to be cited. */
export interface CitationExporter extends Form {
  readonly of: 'citation';
  readonly write: (texts: readonly CitedText[]) => string;
}

/** All of a corpus: who cites whom, where and how. */
export interface CorpusExporter extends Form {
  readonly of: 'corpus';
  /** @param language of titles, where there is a choice */
  readonly write: (index: CorpusIndex, language: string) => string;
}

export type Exporter = DocumentExporter | CitationExporter | CorpusExporter;
