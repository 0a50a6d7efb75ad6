import { CLAUSE_LINK_BASES, type PublishedClauses } from '../../model/published-clauses.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../model/published-corpus.ts';
import type { ClauseAddress, FoundLink } from './found-link.ts';

/** A clause as it is published. */
export interface PublishedClause {
  readonly place: string;
  readonly boilerplate: boolean;
}

/**
 * Clauses and links in columns; the same ones give the same bytes.
 * @param clauses by row of the index's `documents`, in reading order.
 */
export function publishClauses(
  clauses: readonly (readonly PublishedClause[])[],
  found: readonly FoundLink[],
): PublishedClauses {
  const firsts: number[] = [];
  let size = 0;
  for (const ofDocument of clauses) {
    firsts.push(size);
    size += ofDocument.length;
  }
  const rowOf = ({ document, at }: ClauseAddress) => firsts[document]! + at;
  const links = found
    .map((link) => ({ ...link, later: rowOf(link.later), earlier: rowOf(link.earlier) }))
    .sort((a, b) => a.later - b.later || a.degree - b.degree || a.earlier - b.earlier);
  const all = clauses.flat();
  const places = new Map<string, number>();
  for (const { place } of all) if (!places.has(place)) places.set(place, places.size);
  return {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    clauses: {
      count: clauses.map(({ length }) => length),
      places: [...places.keys()],
      place: all.map(({ place }) => places.get(place)!),
      boilerplate: all.flatMap(({ boilerplate }, row) => (boilerplate ? [row] : [])),
    },
    links: {
      later: links.map(({ later }) => later),
      earlier: links.map(({ earlier }) => earlier),
      degree: links.map(({ degree }) => inHundredths(degree)),
      moved: links.flatMap(({ moved }, row) => (moved ? [row] : [])),
      basis: links.map(({ basis }) => CLAUSE_LINK_BASES.indexOf(basis)),
    },
  };
}

/** A degree of change as it is published. Only what is copied is 0: one word changed in a thousand is a change. */
export function inHundredths(degree: number): number {
  return degree === 0 ? 0 : Math.max(1, Math.round(degree * 100));
}
