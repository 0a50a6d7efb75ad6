import { bodyOf, eraOf } from './body-and-era.ts';
import { countDocument, emptyTally, type Tally } from './tally.ts';

/** What was found in a document, and what it is known to cite. */
export interface ScoredDocument {
  readonly symbol: string | null;
  readonly found: ReadonlySet<string>;
  readonly expected: ReadonlySet<string>;
}

/** The same documents by body and by era, of those who cite and of what they cite. Where all are one, it is left out. */
export function breakdown(documents: readonly ScoredDocument[]): Map<string, Tally> {
  const tables = [
    byDocument(documents, ({ symbol }) => `citing: ${bodyOf(symbol)}`),
    byDocument(documents, ({ symbol }) => `citing: ${eraOf(symbol)}`),
    byCited(documents, (symbol) => `cited: ${bodyOf(symbol)}`),
    byCited(documents, (symbol) => `cited: ${eraOf(symbol)}`),
  ];
  return new Map(
    tables.filter(({ size }) => size > 1).flatMap((table) => [...table].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function byDocument(documents: readonly ScoredDocument[], nameOf: (document: ScoredDocument) => string) {
  const tallies = new Map<string, Tally>();
  for (const document of documents) {
    countDocument(tallyOf(tallies, nameOf(document)), document.found, document.expected);
  }
  return tallies;
}

/** `documents` and `exact` of a group count those that cite, or are said to cite, something of it. */
function byCited(documents: readonly ScoredDocument[], nameOf: (symbol: string) => string) {
  const tallies = new Map<string, Tally>();
  for (const { found, expected } of documents) {
    for (const name of new Set([...found, ...expected].map(nameOf))) {
      const ofGroup = (symbols: ReadonlySet<string>) =>
        new Set([...symbols].filter((symbol) => nameOf(symbol) === name));
      countDocument(tallyOf(tallies, name), ofGroup(found), ofGroup(expected));
    }
  }
  return tallies;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}
