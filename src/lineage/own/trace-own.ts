import type { CorpusIndex } from '../../model/published-corpus.ts';
import { ClauseShelf } from '../clauses/clause-shelf.ts';
import { documentClauses, type ClauseSource } from '../clauses/document-clauses.ts';
import { findLinks } from '../clauses/find-links.ts';
import type { ClauseAddress } from '../clauses/found-link.ts';
import type { PublishedClause } from '../clauses/publish-clauses.ts';
import { TextRelations } from '../clauses/text-relations.ts';
import { readAbbreviations } from '../compare/read-abbreviations.ts';
import type { ClauseGrowth, OwnLink, OwnLinkEnd } from './clause-growth.ts';
import { ownOrder } from './own-order.ts';
import { textsAround, type TextsAround } from './texts-around.ts';

/** So many texts are asked for at a time. */
const AHEAD = 6;

/** What own documents are traced with. */
export interface OwnTracing {
  /** The index with the own documents in it, and how many of its documents are published: their rows come first. */
  readonly index: Pick<CorpusIndex, 'nodes' | 'documents' | 'edges'>;
  readonly published: number;
  /** The text of a row; null where it cannot be had. */
  readonly read: (document: number) => Promise<ClauseSource | null>;
  /** Is told how many texts of how many have been read. */
  readonly told: (done: number, total: number) => void;
}

/**
 * The clauses of own documents and what they come from, and what comes from them: as in the published lineage, but among
 * the texts around them only. An own version of a published text, like an own draft, is nobody's ancestor.
 */
export async function traceOwn(tracing: OwnTracing): Promise<ClauseGrowth> {
  const { index, published } = tracing;
  const order = ownOrder(index, published);
  const relations = new TextRelations(index);
  const clauses: PublishedClause[][] = index.documents.node.slice(published).map(() => []);
  const links: OwnLink[] = [];
  const groups = textsAround(index, published, order);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  let unread = 0;
  let beyond = 0;
  for (const { rows, traced, left } of groups) {
    // One language after the other: a shelf is large.
    // oxlint-disable-next-line no-await-in-loop
    const { shelf, places, missing } = await shelve(rows, tracing, () => {
      done += 1;
      tracing.told(done, total);
    });
    beyond += left;
    unread += missing;
    for (const [document, read] of places) if (document >= published) clauses[document - published] = read;
    const end = ({ document, at }: ClauseAddress): OwnLinkEnd => ({
      document,
      place: places.get(document)?.[at]?.place ?? '',
    });
    for (const found of findLinks(shelf, index, order, relations, traced)) {
      for (const { later, earlier, degree, moved, basis } of found) {
        if (later.document < published && earlier.document < published) continue;
        links.push({ later: end(later), earlier: end(earlier), degree, moved, basis });
      }
    }
  }
  const own = groups.reduce((sum, { rows }) => sum + rows.filter((row) => row >= published).length, 0);
  return { clauses, links, read: total - own - unread, unread: unread + beyond };
}

/** The clauses of texts on a shelf, in their order; those that cannot be had are counted. */
async function shelve(rows: TextsAround['rows'], { read }: OwnTracing, onRead: () => void) {
  const shelf = new ClauseShelf();
  const places = new Map<number, PublishedClause[]>();
  let missing = 0;
  const coming: Promise<ClauseSource | null>[] = [];
  for (const [at, document] of rows.entries()) {
    // Some are on their way while one is read; what comes first must stand first.
    for (const next of rows.slice(at + coming.length, at + AHEAD)) coming.push(read(next));
    // oxlint-disable-next-line no-await-in-loop
    const source = (await coming.shift()) ?? null;
    onRead();
    if (source === null) {
      missing += 1;
      continue;
    }
    const clauses = documentClauses(source);
    shelf.add({ document, clauses, abbreviations: readAbbreviations(source.text) });
    places.set(
      document,
      clauses.map(({ place, boilerplate }) => ({ place, boilerplate })),
    );
  }
  return { shelf, places, missing };
}
