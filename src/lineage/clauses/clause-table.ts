import { rowLists, type RowLists } from '../../graph/row-lists.ts';
import {
  CLAUSE_LINK_BASES,
  type ClauseLinkBasis,
  type PublishedClauses,
} from '../../model/published-clauses.ts';

/** A clause that another comes from, or that comes from it. */
export interface ClauseLink {
  /** Row of the clause at the other end. */
  readonly clause: number;
  /** Changed words as a share of all words of both, 0 to 1; 0 for a copy and for nothing else. */
  readonly degree: number;
  /** True where the clause left its place among the others. */
  readonly moved: boolean;
  readonly basis: ClauseLinkBasis;
}

/** The published clauses as one asks of them. A clause is its row. */
export class ClauseTable {
  /** How many clauses there are. */
  readonly size: number;
  private readonly published: PublishedClauses;
  /** First clause of each document, and at the end the number of all. */
  private readonly firsts: Uint32Array;
  private readonly documents: Uint32Array;
  /** Rows of links by their later and by their earlier clause. */
  private readonly up: RowLists;
  private readonly down: RowLists;
  private readonly boilerplate: ReadonlySet<number>;
  private readonly moved: ReadonlySet<number>;

  constructor(published: PublishedClauses) {
    const { clauses, links } = published;
    this.published = published;
    this.size = clauses.place.length;
    this.firsts = new Uint32Array(clauses.count.length + 1);
    this.documents = new Uint32Array(this.size);
    clauses.count.forEach((count, document) => {
      const first = this.firsts[document]!;
      this.firsts[document + 1] = first + count;
      this.documents.fill(document, first, first + count);
    });
    this.up = rowLists(links.later, this.size);
    this.down = rowLists(links.earlier, this.size);
    this.boilerplate = new Set(clauses.boilerplate);
    this.moved = new Set(links.moved);
  }

  /** Row in the index's `documents` of the text that a clause stands in. */
  documentOf(clause: number): number {
    return this.documents[clause]!;
  }

  /** Id of the part. */
  placeOf(clause: number): string {
    const { places, place } = this.published.clauses;
    return places[place[clause]!]!;
  }

  /** The clauses of a text in reading order. */
  clausesOf(document: number): number[] {
    const [first = 0, end = first] = this.firsts.subarray(document, document + 2);
    return Array.from({ length: end - first }, (_, at) => first + at);
  }

  /** The clause of a part of a text; null where the part is none. */
  clauseAt(document: number, place: string): number | null {
    return this.clausesOf(document).find((clause) => this.placeOf(clause) === place) ?? null;
  }

  /** True for clauses of procedure that nearly every resolution has. */
  isBoilerplate(clause: number): boolean {
    return this.boilerplate.has(clause);
  }

  /** The clauses it comes from, the nearest in wording first: none where it was introduced, several where merged. */
  ancestors(clause: number): ClauseLink[] {
    const { earlier } = this.published.links;
    return Array.from(this.up.rowsOf(clause), (link) => this.link(link, earlier[link]!));
  }

  /** The clauses that come from it, in the order of their rows. */
  descendants(clause: number): ClauseLink[] {
    const { later } = this.published.links;
    return Array.from(this.down.rowsOf(clause), (link) => this.link(link, later[link]!));
  }

  private link(link: number, clause: number): ClauseLink {
    const { degree, basis } = this.published.links;
    return {
      clause,
      degree: degree[link]! / 100,
      moved: this.moved.has(link),
      basis: CLAUSE_LINK_BASES[basis[link]!]!,
    };
  }
}
