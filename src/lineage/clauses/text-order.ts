import { compareTexts } from '../../graph/compare-texts.ts';
import { parseSymbol } from '../../model/document-symbol.ts';
import { groupBy } from '../../model/group-by.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { sessionYear } from '../../model/session.ts';

/** When a text was adopted, as far as it is known. */
interface Adoption {
  /** First and last day it can have been; both the same where the date is known. */
  readonly from: string;
  readonly until: string;
  readonly dated: boolean;
  /** True where it has no date, but those of its series leave room for it between smaller and larger numbers. */
  readonly betweenNumbers: boolean;
  /** What numbers it, `A/RES/78`: within it a smaller number is earlier. Null where nothing numbers it. */
  readonly series: string | null;
  readonly number: number;
  readonly letters: string;
  readonly id: string;
}

/**
 * Which of two texts was adopted first: by date, on one day by number within the series. Where a date is unknown, the
 * numbers of the series say between which dates it lies; where they contradict each other, its session or year. Two texts
 * whose order then cannot be known are neither before the other.
 */
export class TextOrder {
  private readonly nodes: CorpusIndex['nodes'];
  /** By row of `nodes`, each read when it is first asked for: a page asks about few of tens of thousands. */
  private readonly known: (Adoption | undefined)[];
  private readonly series = once(() => this.nodesBySeries());

  constructor({ nodes }: Pick<CorpusIndex, 'nodes'>) {
    this.nodes = nodes;
    this.known = Array.from({ length: nodes.id.length });
  }

  /** True where the node's text is known to be earlier than the other's. */
  isEarlier(node: number, than: number): boolean {
    const [a, b] = [this.adoption(node), this.adoption(than)];
    if (a.until < b.from) return true;
    if (a.series === null || a.series !== b.series || byNumber(a, b) >= 0) return false;
    return a.until === b.from || (a.betweenNumbers && b.betweenNumbers && a.until <= b.until);
  }

  /** An order of nodes in which whatever is known to be earlier comes first: by the last day it can have been. */
  compare(node: number, other: number): number {
    const [a, b] = [this.adoption(node), this.adoption(other)];
    return (
      compareTexts(a.until, b.until) ||
      compareTexts(a.series ?? '', b.series ?? '') ||
      byNumber(a, b) ||
      compareTexts(a.id, b.id)
    );
  }

  private adoption(node: number): Adoption {
    return (this.known[node] ??= this.settled(node));
  }

  private settled(node: number): Adoption {
    const adoption = this.read(node);
    if (adoption.dated || adoption.series === null) return adoption;
    const numbered = this.series().get(adoption.series) ?? [node];
    const narrowed = betweenNeighbours(numbered.map((each) => this.read(each)));
    for (const [at, each] of numbered.entries()) this.known[each] ??= narrowed[at]!;
    return this.known[node] ?? adoption;
  }

  /** As the node itself says. */
  private read(node: number): Adoption {
    const { id, date, session } = this.nodes;
    return adoptionOf(id[node]!, date[node] ?? null, session[node] ?? null);
  }

  private nodesBySeries(): ReadonlyMap<string, readonly number[]> {
    return groupBy([...this.nodes.id.keys()], (node) => seriesOf(parseSymbol(this.nodes.id[node]!)));
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * The adoptions of one series; those without a date each between the dates of smaller and of larger numbers. That carries
 * "earlier by number" on to whatever those texts are earlier than, so that nothing can be before itself.
 */
function betweenNeighbours(series: readonly Adoption[]): Adoption[] {
  const narrowed = [...series];
  const rows = [...series.keys()].sort((a, b) => byNumber(series[a]!, series[b]!));
  const inOrder = rows.map((row) => series[row]!);
  const [latest, earliest] = [latestBefore(inOrder), earliestAfter(inOrder)];
  rows.forEach((row, at) => {
    const adoption = series[row]!;
    if (adoption.dated) return;
    const from = later(adoption.from, latest[at]!);
    const until = earlier(adoption.until, earliest[at]!);
    if (from <= until) narrowed[row] = { ...adoption, from, until, betweenNumbers: true };
  });
  return narrowed;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** For each of a series in order of number, the latest known date so far. */
function latestBefore(inOrder: readonly Adoption[]): string[] {
  let date = FIRST_DAY;
  return inOrder.map((adoption) => (date = adoption.dated ? later(date, adoption.from) : date));
}

/** For each of a series in order of number, the earliest known date from there on. */
function earliestAfter(inOrder: readonly Adoption[]): string[] {
  let date = LAST_DAY;
  return inOrder
    .toReversed()
    .map((adoption) => (date = adoption.dated ? earlier(date, adoption.until) : date))
    .reverse();
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

function byNumber(a: Adoption, b: Adoption): number {
  return a.number - b.number || compareTexts(a.letters, b.letters);
}

function adoptionOf(id: string, date: string | null, session: number | null): Adoption {
  const parts = parseSymbol(id);
  const [from, until] = date === null ? spanOf(parts?.series ?? null, session) : [date, date];
  return {
    from,
    until,
    dated: date !== null,
    betweenNumbers: false,
    series: seriesOf(parts),
    number: parts?.number ?? 0,
    letters: parts?.letters ?? '',
    id,
  };
}

/** What numbers a symbol; null where nothing does. */
function seriesOf(parts: ReturnType<typeof parseSymbol>): string | null {
  return parts === null || parts.series === null ? null : `${parts.body} ${parts.kind} ${parts.series}`;
}

/** The days on which a text without a date can have been adopted. */
function spanOf(series: string | null, session: number | null): readonly [string, string] {
  if (session !== null) return [`${sessionYear(session)}-01-01`, `${sessionYear(session) + 1}-12-31`];
  if (series !== null && /^(?:19|20)\d\d$/.test(series)) return [`${series}-01-01`, `${series}-12-31`];
  return [FIRST_DAY, LAST_DAY];
}
