import { CLAUSE_LINK_BASES, type PublishedClauses } from '../../model/published-clauses.ts';
import { inHundredths } from '../clauses/publish-clauses.ts';
import type { ClauseGrowth, OwnLinkEnd } from './clause-growth.ts';

/** A clause of a text that is cited or continued goes before one that only says nearly the same, as in `TextTracer`. */
const RELATED_BONUS = 25;
const BY_WORDING = CLAUSE_LINK_BASES.indexOf('wording');

interface LinkRow {
  readonly later: number;
  readonly earlier: number;
  readonly degree: number;
  readonly basis: number;
  readonly moved: boolean;
}

/**
 * Published clauses with those of own documents, whose rows follow. A published clause comes from an own text where that
 * is closer to it than what it was published with; all else that is published stays.
 */
export function growClauses(
  published: PublishedClauses,
  { clauses: own, links }: ClauseGrowth,
): PublishedClauses {
  const clauses = withClauses(published.clauses, own);
  const rowOf = clauseRows(clauses);
  const found = links.flatMap((link): LinkRow[] => {
    const [later, earlier] = [rowOf(link.later), rowOf(link.earlier)];
    // The published text was read otherwise when it was published.
    if (later === undefined || earlier === undefined) return [];
    const basis = CLAUSE_LINK_BASES.indexOf(link.basis);
    return [{ later, earlier, degree: inHundredths(link.degree), basis, moved: link.moved }];
  });
  const known = linkRows(published.links);
  const before = new Map<number, number>();
  for (const link of known) {
    before.set(link.later, Math.max(before.get(link.later) ?? -Infinity, worth(link)));
  }
  const taken = found.filter((link) => worth(link) >= (before.get(link.later) ?? -Infinity));
  const changed = new Set(taken.map(({ later }) => later));
  const all = known
    .filter(({ later }) => !changed.has(later))
    .concat(taken)
    .sort((a, b) => a.later - b.later || a.degree - b.degree || a.earlier - b.earlier);
  return {
    ...published,
    clauses,
    links: {
      later: all.map(({ later }) => later),
      earlier: all.map(({ earlier }) => earlier),
      degree: all.map(({ degree }) => degree),
      moved: all.flatMap(({ moved }, row) => (moved ? [row] : [])),
      basis: all.map(({ basis }) => basis),
    },
  };
}

function worth({ degree, basis }: LinkRow): number {
  return 100 - degree + (basis === BY_WORDING ? 0 : RELATED_BONUS);
}

function linkRows({ later, earlier, degree, basis, moved }: PublishedClauses['links']): LinkRow[] {
  const left = new Set(moved);
  return later.map((row, link) => ({
    later: row,
    earlier: earlier[link]!,
    degree: degree[link]!,
    basis: basis[link]!,
    moved: left.has(link),
  }));
}

function withClauses(
  { count, places, place, boilerplate }: PublishedClauses['clauses'],
  own: ClauseGrowth['clauses'],
): PublishedClauses['clauses'] {
  const rows = new Map(places.map((id, row) => [id, row]));
  const all = own.flat();
  for (const { place: id } of all) if (!rows.has(id)) rows.set(id, rows.size);
  return {
    count: count.concat(own.map(({ length }) => length)),
    places: [...rows.keys()],
    place: place.concat(all.map(({ place: id }) => rows.get(id)!)),
    boilerplate: boilerplate.concat(
      all.flatMap((clause, at) => (clause.boilerplate ? [place.length + at] : [])),
    ),
  };
}

/** Finds the row of a clause by where it stands; the clauses of a document are looked through when it is first asked for. */
function clauseRows({ count, places, place }: PublishedClauses['clauses']) {
  const firsts = [0];
  for (const clauses of count) firsts.push(firsts.at(-1)! + clauses);
  const known = new Map<number, ReadonlyMap<string, number>>();
  return ({ document, place: id }: OwnLinkEnd): number | undefined => {
    let rows = known.get(document);
    if (!rows) {
      const [first = 0, end = 0] = firsts.slice(document, document + 2);
      rows = new Map(place.slice(first, end).map((row, at) => [places[row]!, first + at]));
      known.set(document, rows);
    }
    return rows.get(id);
  };
}
