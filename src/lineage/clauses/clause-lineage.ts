import { groupBy } from '../../model/group-by.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { readAbbreviations } from '../compare/read-abbreviations.ts';
import { ClauseShelf } from './clause-shelf.ts';
import { documentClauses, type ClauseSource } from './document-clauses.ts';
import { findLinks } from './find-links.ts';
import type { FoundLink } from './found-link.ts';
import { joinPublished, publishClauses, type PublishedClause } from './publish-clauses.ts';
import { TextOrder } from './text-order.ts';
import { TextRelations } from './text-relations.ts';

/** Gives the document of a row of the index's `documents`; each is asked for once, and none is kept. */
type Read = (document: number) => ClauseSource;

/** Every clause of every text, with its ancestors among earlier texts of the same language. */
export function clauseLineage(index: CorpusIndex, read: Read): PublishedClauses {
  const traced = [...rowsByLanguage(index).keys()].map((language) => traceTexts(index, language, read));
  return joinPublished(traced, index.documents.node.length);
}

/**
 * The clauses of the texts of one language; all other texts have none.
 * @param onTraced called after each text.
 */
export function traceTexts(
  index: CorpusIndex,
  language: string,
  read: Read,
  onTraced?: () => void,
): PublishedClauses {
  const order = new TextOrder(index);
  const shelf = new ClauseShelf();
  const published: PublishedClause[][] = index.documents.node.map(() => []);
  for (const document of earliestFirst(rowsByLanguage(index).get(language) ?? [], index, order)) {
    const source = read(document);
    const clauses = documentClauses(source);
    shelf.add({ document, clauses, abbreviations: readAbbreviations(source.text) });
    published[document] = clauses.map(({ place, boilerplate }) => ({ place, boilerplate }));
  }
  const found: FoundLink[] = [];
  for (const links of findLinks(shelf, index, order, new TextRelations(index))) {
    for (const link of links) found.push(link);
    onTraced?.();
  }
  return publishClauses(published, found);
}

/** Rows of the index's `documents` by their language; those in none we know are left out. */
export function rowsByLanguage({ documents }: CorpusIndex): Map<string, number[]> {
  return groupBy([...documents.language.keys()], (document) => documents.language[document]);
}

function earliestFirst(rows: readonly number[], { documents }: CorpusIndex, order: TextOrder): number[] {
  const node = (document: number) => documents.node[document] ?? 0;
  return [...rows].sort((a, b) => order.compare(node(a), node(b)) || a - b);
}
