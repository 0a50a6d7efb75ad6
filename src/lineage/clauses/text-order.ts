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
  private readonly adoptions: readonly Adoption[];

  constructor({ nodes }: Pick<CorpusIndex, 'nodes'>) {
    this.adoptions = betweenNeighbours(
      nodes.id.map((id, node) => adoptionOf(id, nodes.date[node] ?? null, nodes.session[node] ?? null)),
    );
  }

  /** True where the node's text is known to be earlier than the other's. */
  isEarlier(node: number, than: number): boolean {
    const [a, b] = [this.adoptions[node]!, this.adoptions[than]!];
    if (a.until < b.from) return true;
    if (a.series === null || a.series !== b.series || byNumber(a, b) >= 0) return false;
    return a.until === b.from || (a.betweenNumbers && b.betweenNumbers && a.until <= b.until);
  }

  /** An order of nodes in which whatever is known to be earlier comes first: by the last day it can have been. */
  compare(node: number, other: number): number {
    const [a, b] = [this.adoptions[node]!, this.adoptions[other]!];
    return (
      compareTexts(a.until, b.until) ||
      compareTexts(a.series ?? '', b.series ?? '') ||
      byNumber(a, b) ||
      compareTexts(a.id, b.id)
    );
  }
}

/**
 * Adoptions without a date, each between the dates of smaller and of larger numbers of its series. That carries "earlier by
 * number" on to whatever those texts are earlier than, so that nothing can be before itself.
 */
function betweenNeighbours(adoptions: readonly Adoption[]): Adoption[] {
  const narrowed = [...adoptions];
  const all = adoptions.map((_, node) => node);
  const series = groupBy(all, (node) => adoptions[node]!.series);
  for (const nodes of series.values()) {
    nodes.sort((a, b) => byNumber(adoptions[a]!, adoptions[b]!));
    const latest = latestBefore(nodes.map((node) => adoptions[node]!));
    const earliest = earliestAfter(nodes.map((node) => adoptions[node]!));
    nodes.forEach((node, at) => {
      const adoption = adoptions[node]!;
      if (adoption.dated) return;
      const from = later(adoption.from, latest[at]!);
      const until = earlier(adoption.until, earliest[at]!);
      if (from <= until) narrowed[node] = { ...adoption, from, until, betweenNumbers: true };
    });
  }
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
  const numbered = parts !== null && parts.series !== null;
  const [from, until] = date === null ? spanOf(parts?.series ?? null, session) : [date, date];
  return {
    from,
    until,
    dated: date !== null,
    betweenNumbers: false,
    series: numbered ? `${parts.body} ${parts.kind} ${parts.series}` : null,
    number: parts?.number ?? 0,
    letters: parts?.letters ?? '',
    id,
  };
}

/** The days on which a text without a date can have been adopted. */
function spanOf(series: string | null, session: number | null): readonly [string, string] {
  if (session !== null) return [`${sessionYear(session)}-01-01`, `${sessionYear(session) + 1}-12-31`];
  if (series !== null && /^(?:19|20)\d\d$/.test(series)) return [`${series}-01-01`, `${series}-12-31`];
  return [FIRST_DAY, LAST_DAY];
}
