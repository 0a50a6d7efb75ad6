import { compareTexts } from '../../graph/compare-texts.ts';
import { parseSymbol } from '../../model/document-symbol.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { sessionYear } from '../../model/session.ts';

/** When a text was adopted, as far as it is known. */
interface Adoption {
  /** First and last day it can have been; both the same where the date is known. */
  readonly from: string;
  readonly until: string;
  /** What numbers it, `A/RES/78`: within it a smaller number is earlier. Null where nothing numbers it. */
  readonly series: string | null;
  readonly number: number;
  readonly letters: string;
  readonly id: string;
}

/**
 * Which of two texts was adopted first: by date, on one day by number within the series. Where a date is unknown, a
 * session or a year stands for it, and two texts whose order then cannot be known are neither before the other.
 */
export class TextOrder {
  private readonly adoptions: readonly Adoption[];

  constructor({ nodes }: Pick<CorpusIndex, 'nodes'>) {
    this.adoptions = nodes.id.map((id, node) =>
      adoptionOf(id, nodes.date[node] ?? null, nodes.session[node] ?? null),
    );
  }

  /** True where the node's text is known to be earlier than the other's. */
  isEarlier(node: number, than: number): boolean {
    const [a, b] = [this.adoptions[node]!, this.adoptions[than]!];
    const dated = a.from === a.until && b.from === b.until;
    const inOneSeries = a.series !== null && a.series === b.series;
    return inOneSeries && (!dated || a.from === b.from) ? byNumber(a, b) < 0 : a.until < b.from;
  }

  /** An order of nodes in which whatever is known to be earlier comes first, as far as dates and numbers agree. */
  compare(node: number, other: number): number {
    const [a, b] = [this.adoptions[node]!, this.adoptions[other]!];
    return (
      compareTexts(a.from, b.from) ||
      compareTexts(a.series ?? '', b.series ?? '') ||
      byNumber(a, b) ||
      compareTexts(a.id, b.id)
    );
  }
}

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
  return ['0000-01-01', '9999-12-31'];
}
