import { groupBy } from '../../model/group-by.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { readAbbreviations } from '../compare/read-abbreviations.ts';
import { ClauseShelf } from './clause-shelf.ts';
import { documentClauses, type ClauseSource } from './document-clauses.ts';
import { findLinks } from './find-links.ts';
import type { FoundLink } from './found-link.ts';
import { publishClauses, type PublishedClause } from './publish-clauses.ts';
import { TextOrder } from './text-order.ts';
import { TextRelations } from './text-relations.ts';

/**
 * Every clause of every text, with its ancestors among earlier texts of the same language.
 * @param read gives the document of a row of the index's `documents`; each is asked for once, and none is kept.
 */
export function clauseLineage(
  index: CorpusIndex,
  read: (document: number) => ClauseSource,
): PublishedClauses {
  const steps = traceClauses(index, read);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step: every text with a known language is read, and later traced. */
export function* traceClauses(
  index: CorpusIndex,
  read: (document: number) => ClauseSource,
): Generator<'read' | 'traced', PublishedClauses> {
  const order = new TextOrder(index);
  const relations = new TextRelations(index);
  const published: PublishedClause[][] = index.documents.node.map(() => []);
  const found: FoundLink[] = [];
  for (const documents of byLanguage(index, order)) {
    const shelf = new ClauseShelf();
    for (const document of documents) {
      const source = read(document);
      const clauses = documentClauses(source);
      shelf.add({ document, clauses, abbreviations: readAbbreviations(source.text) });
      published[document] = clauses.map(({ place, boilerplate }) => ({ place, boilerplate }));
      yield 'read';
    }
    for (const links of findLinks(shelf, index, order, relations)) {
      for (const link of links) found.push(link);
      yield 'traced';
    }
  }
  return publishClauses(published, found);
}

/** Rows of the documents of each language, earlier texts first. */
function byLanguage({ documents }: CorpusIndex, order: TextOrder): number[][] {
  const rows = documents.node.map((_, document) => document);
  const groups = groupBy(rows, (document) => documents.language[document]);
  const node = (document: number) => documents.node[document] ?? 0;
  return [...groups.values()].map((group) => group.sort((a, b) => order.compare(node(a), node(b)) || a - b));
}
