import { clauseLineage } from '../../src/lineage/clauses/clause-lineage.ts';
import type { PublishedTexts } from './published-texts.ts';

/** Growth is told from here on: below, what is done once for all texts weighs too much. */
const FROM = 1000;

/**
 * Time to trace the clauses of more and more documents of one language, spread over all years: seconds of processor
 * time, which other work on the machine does not lengthen as it does the clock's. Last comes how the time grew beside the
 * number of clauses, where 1 is linear.
 */
export function lineageGrowth(texts: PublishedTexts, language: string, sizes: readonly number[]): string[] {
  const traced = sizes.map((size) => trace(texts, language, size));
  const rows = traced.map(({ documents, clauses, links, seconds, elapsed }) =>
    [
      `  ${String(documents).padStart(6)} documents, ${String(clauses).padStart(7)} clauses:`,
      `${seconds.toFixed(1).padStart(6)} s of processor, ${elapsed.toFixed(1)} s by the clock,`,
      `${((seconds * 1e6) / clauses).toFixed(0)} µs a clause; ${links} links`,
    ].join(' '),
  );
  const [first, last] = [traced.find(({ documents }) => documents >= FROM), traced.at(-1)];
  const growth =
    first === undefined || last === undefined || first === last
      ? []
      : [
          `  from ${first.documents} to ${last.documents} documents ${ratio(last.clauses, first.clauses)} times the clauses and ${ratio(last.links, first.links)} times the links in ${ratio(last.seconds, first.seconds)} times the time: beside the clauses ${ratio(last.seconds / first.seconds, last.clauses / first.clauses)} (linear is 1)`,
        ];
  return [`lineage of clauses, ${language}`, ...rows, ...growth];
}

const ratio = (one: number, other: number) => (one / other).toFixed(2);

function trace(texts: PublishedTexts, language: string, size: number) {
  const { index } = texts;
  const all = texts.inLanguage(language);
  const chosen = new Set(Array.from({ length: size }, (_, at) => all[Math.floor((at * all.length) / size)]));
  const only = index.documents.language.map((each, row) => (chosen.has(row) ? each : null));
  const documents = { ...index.documents, language: only };
  const [start, clock] = [process.cpuUsage(), performance.now()];
  const { clauses, links } = clauseLineage({ ...index, documents }, (row) => texts.read(row));
  return {
    documents: size,
    clauses: clauses.place.length,
    links: links.later.length,
    seconds: process.cpuUsage(start).user / 1e6,
    elapsed: (performance.now() - clock) / 1000,
  };
}
