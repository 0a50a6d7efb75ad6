import { compareTexts } from './compare-texts.ts';
import type { DocumentCard } from './document-card.ts';

/**
 * Bytes of a path's name before language, counter and ending: file systems take 255 (some 143) for the whole, and a
 * name that came in at the limit would pass it. Only ASCII is left in the name, so a character is a byte.
 */
const LONGEST_NAME = 120;

/** A text that is here, with the path its published file will have. Its row is its place on the shelf. */
export interface ShelvedDocument {
  readonly path: string;
  readonly card: DocumentCard;
}

/**
 * Puts documents in their one order (id, language, file, then all else on their cards) and gives each a path of its
 * own, so that the same documents in any order give the same rows and the same bytes. Those whose cards say the same
 * keep the order they come in.
 */
export function shelveDocuments(cards: readonly DocumentCard[]): ShelvedDocument[] {
  const taken = new Set<string>();
  return [...cards].sort(compareCards).map((card) => {
    const name = card.id.replaceAll(/[^\w.()-]+/g, '-').slice(0, LONGEST_NAME);
    const stem = `${name}.${card.language ?? 'und'}`;
    let path = `documents/${stem}.json`;
    // Lower case, because some file systems do not tell the two apart.
    for (let copy = 2; taken.has(path.toLowerCase()); copy += 1) path = `documents/${stem}-${copy}.json`;
    taken.add(path.toLowerCase());
    return { path, card };
  });
}

function compareCards(a: DocumentCard, b: DocumentCard): number {
  return (
    compareTexts(a.id, b.id) ||
    compareTexts(a.language ?? '', b.language ?? '') ||
    compareTexts(a.file, b.file) ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}
