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
  const before = worthBefore(published.links, new Set(found.map(({ later }) => later)));
  const taken = found
    .filter((link) => worth(link) >= (before.get(link.later) ?? -Infinity))
    .sort((a, b) => a.later - b.later || a.degree - b.degree || a.earlier - b.earlier);
  return { ...published, clauses, links: withLinks(published.links, taken) };
}

/** What the published links of some clauses are worth, by clause: the most of each. */
function worthBefore(
  { later, degree, basis }: PublishedClauses['links'],
  clauses: ReadonlySet<number>,
): Map<number, number> {
  const before = new Map<number, number>();
  later.forEach((clause, link) => {
    if (!clauses.has(clause)) return;
    const here = worth({ degree: degree[link]!, basis: basis[link]! });
    before.set(clause, Math.max(before.get(clause) ?? -Infinity, here));
  });
  return before;
}

/** Published links with others, in the order of their later clauses, in the place of all that those clauses had. */
function withLinks(
  published: PublishedClauses['links'],
  taken: readonly LinkRow[],
): PublishedClauses['links'] {
  const changed = new Set(taken.map(({ later }) => later));
  const moved = new Set(published.moved);
  const links: PublishedClauses['links'] = { later: [], earlier: [], degree: [], moved: [], basis: [] };
  const put = (later: number, earlier: number, degree: number, basis: number, isMoved: boolean) => {
    if (isMoved) links.moved.push(links.later.length);
    links.later.push(later);
    links.earlier.push(earlier);
    links.degree.push(degree);
    links.basis.push(basis);
  };
  let next = 0;
  const putUntil = (clause: number) => {
    for (let link = taken[next]; link && link.later < clause; link = taken[(next += 1)]) {
      put(link.later, link.earlier, link.degree, link.basis, link.moved);
    }
  };
  // By hand, and not by rows made and sorted: there are hundreds of thousands of links, and few that change.
  for (let link = 0; link < published.later.length; link += 1) {
    const later = published.later[link]!;
    putUntil(later);
    if (changed.has(later)) continue;
    put(later, published.earlier[link]!, published.degree[link]!, published.basis[link]!, moved.has(link));
  }
  putUntil(Infinity);
  return links;
}

function worth({ degree, basis }: Pick<LinkRow, 'degree' | 'basis'>): number {
  return 100 - degree + (basis === BY_WORDING ? 0 : RELATED_BONUS);
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
