import { CLAUSE_LINK_BASES, type PublishedClauses } from '../../model/published-clauses.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { ClauseAddress, FoundLink } from './found-link.ts';

/** A clause as it is published. */
export interface PublishedClause {
  readonly place: string;
  readonly boilerplate: boolean;
}

/** A link by rows of all clauses. */
interface RowLink {
  readonly later: number;
  readonly earlier: number;
  /** In hundredths. */
  readonly degree: number;
  readonly moved: boolean;
  /** Place in {@link CLAUSE_LINK_BASES}. */
  readonly basis: number;
}

/**
 * Clauses and links in columns; the same ones give the same bytes.
 * @param clauses by row of the index's `documents`, in reading order.
 */
export function publishClauses(
  clauses: readonly (readonly PublishedClause[])[],
  found: readonly FoundLink[],
): PublishedClauses {
  const count = clauses.map(({ length }) => length);
  const firsts = firstRows(count);
  const rowOf = ({ document, at }: ClauseAddress) => firsts[document]! + at;
  const links = found
    .map((link) => ({ ...link, later: rowOf(link.later), earlier: rowOf(link.earlier) }))
    .sort((a, b) => a.later - b.later || a.degree - b.degree || a.earlier - b.earlier)
    .map((link) => ({
      ...link,
      degree: inHundredths(link.degree),
      basis: CLAUSE_LINK_BASES.indexOf(link.basis),
    }));
  return inColumns(count, clauses.flat(), links);
}

/**
 * One out of several over the same documents: each document has all its clauses in one of them, or in none.
 * @param documents how many there are.
 */
export function joinPublished(parts: readonly PublishedClauses[], documents: number): PublishedClauses {
  const count = Array.from({ length: documents }, (_, document) =>
    parts.reduce((sum, { clauses }) => sum + clauses.count[document]!, 0),
  );
  const firsts = firstRows(count);
  const all: PublishedClause[] = [];
  const links: RowLink[] = [];
  for (const part of parts) {
    const rows = part.clauses.count.flatMap((size, document) =>
      Array.from({ length: size }, (_, at) => firsts[document]! + at),
    );
    const boilerplate = new Set(part.clauses.boilerplate);
    part.clauses.place.forEach((place, clause) => {
      all[rows[clause]!] = { place: part.clauses.places[place]!, boilerplate: boilerplate.has(clause) };
    });
    const { later, earlier, degree, moved, basis } = part.links;
    const movedLinks = new Set(moved);
    later.forEach((clause, link) => {
      links.push({
        later: rows[clause]!,
        earlier: rows[earlier[link]!]!,
        degree: degree[link]!,
        moved: movedLinks.has(link),
        basis: basis[link]!,
      });
    });
  }
  // Those of one clause stand in one part, in order, and keep it.
  return inColumns(
    count,
    all,
    links.sort((a, b) => a.later - b.later),
  );
}

/** The first row of each document's clauses. */
function firstRows(count: readonly number[]): number[] {
  let size = 0;
  return count.map((own) => (size += own) - own);
}

function inColumns(
  count: number[],
  all: readonly PublishedClause[],
  links: readonly RowLink[],
): PublishedClauses {
  const places = new Map<string, number>();
  for (const { place } of all) if (!places.has(place)) places.set(place, places.size);
  return {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    clauses: {
      count,
      places: [...places.keys()],
      place: all.map(({ place }) => places.get(place)!),
      boilerplate: all.flatMap(({ boilerplate }, row) => (boilerplate ? [row] : [])),
    },
    links: {
      later: links.map(({ later }) => later),
      earlier: links.map(({ earlier }) => earlier),
      degree: links.map(({ degree }) => degree),
      moved: links.flatMap(({ moved }, row) => (moved ? [row] : [])),
      basis: links.map(({ basis }) => basis),
    },
  };
}

/** A degree of change as it is published. Only what is copied is 0: one word changed in a thousand is a change. */
export function inHundredths(degree: number): number {
  return degree === 0 ? 0 : Math.max(1, Math.round(degree * 100));
}
