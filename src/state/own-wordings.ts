import { documentClauses } from '../lineage/clauses/document-clauses.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { NO_OWN_DOCUMENTS } from './own-documents.ts';
import type { OwnWording } from './search/search-calls.ts';
import { oncePer } from '../model/once-per.ts';
import type { RecallingStore } from './store.ts';

/** The paragraphs of own documents, as published ones are searched: without numbers and marks of notes. */
export function ownWordings(documents: readonly OwnDocument[]): readonly OwnWording[] {
  return documents.flatMap((own) => wordingsOf(own));
}

const wordingsOf = oncePer(({ key, document }: OwnDocument): readonly OwnWording[] =>
  documentClauses(document)
    .filter(({ text }) => text !== '')
    .map(({ place, text }) => ({ key, id: document.id, place, language: document.language, text })),
);

/**
 * Tells the paragraphs of own documents, now and whenever they change; while files are being read, what has come of them
 * is told when all have been.
 */
export function followOwnWordings(
  store: RecallingStore,
  tell: (wordings: readonly OwnWording[]) => void,
): void {
  let told = NO_OWN_DOCUMENTS.documents;
  const look = () => {
    const { documents, work } = store.getState().own;
    if (work !== null || documents === told) return;
    told = documents;
    tell(ownWordings(documents));
  };
  store.subscribe(look);
  look();
}
