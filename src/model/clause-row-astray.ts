import type { PublishedClauses } from './published-clauses.ts';
import type { CorpusIndex } from './published-corpus.ts';

/** What clauses must fit of the index they stand beside. */
export interface ClausesHost {
  readonly documents: Pick<CorpusIndex['documents'], 'node' | 'language'>;
}

/**
 * The first place where clauses of the right shape contradict themselves or the index they stand beside; null when they
 * are sound: every row points to a row, and every link joins two texts of one language.
 */
export function clauseRowAstray(
  { clauses, links }: PublishedClauses,
  { documents }: ClausesHost,
): string | null {
  if (clauses.count.length !== documents.node.length) return 'clauses.count';
  // Added up before they are laid out: a count can be any number.
  const size = clauses.count.reduce((sum, count) => sum + count, 0);
  if (size !== clauses.place.length) return 'clauses.place';
  const documentOf = new Int32Array(size);
  let end = 0;
  for (const [document, count] of clauses.count.entries()) {
    documentOf.fill(document, end, end + count);
    end += count;
  }
  const columns = [links.earlier, links.degree, links.basis];
  if (columns.some((column) => column.length !== links.later.length)) return 'links';
  const pointers: [string, readonly number[], number][] = [
    ['clauses.place', clauses.place, clauses.places.length],
    ['clauses.boilerplate', clauses.boilerplate, clauses.place.length],
    ['links.later', links.later, clauses.place.length],
    ['links.earlier', links.earlier, clauses.place.length],
    ['links.moved', links.moved, links.later.length],
  ];
  const astray = pointers.find(([, rows, length]) => rows.some((row) => row >= length));
  if (astray) return astray[0];
  const unlike = links.later.some((later, link) => {
    const [a, b] = [documentOf[later]!, documentOf[links.earlier[link]!]!];
    return documents.node[a] === documents.node[b] || documents.language[a] !== documents.language[b];
  });
  return unlike ? 'links' : null;
}
