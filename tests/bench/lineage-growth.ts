import { clauseLineage } from '../../src/lineage/clauses/clause-lineage.ts';
import type { PublishedTexts } from './published-texts.ts';

/**
 * Time to trace the clauses of more and more documents of one language, spread over all years: seconds of processor
 * time, which other work on the machine does not lengthen as it does the clock's.
 */
export function lineageGrowth(texts: PublishedTexts, language: string, sizes: readonly number[]): string[] {
  const { index } = texts;
  const all = texts.inLanguage(language);
  const rows = sizes
    .filter((size) => size <= all.length)
    .map((size) => {
      const chosen = new Set(
        Array.from({ length: size }, (_, at) => all[Math.floor((at * all.length) / size)]),
      );
      const only = index.documents.language.map((each, row) => (chosen.has(row) ? each : null));
      const documents = { ...index.documents, language: only };
      const [start, clock] = [process.cpuUsage(), performance.now()];
      const { clauses, links } = clauseLineage({ ...index, documents }, (row) => texts.read(row));
      const seconds = process.cpuUsage(start).user / 1e6;
      const elapsed = (performance.now() - clock) / 1000;
      const each = (seconds * 1e6) / clauses.place.length;
      return [
        `  ${String(size).padStart(6)} documents, ${String(clauses.place.length).padStart(7)} clauses:`,
        `${seconds.toFixed(1).padStart(6)} s of processor, ${elapsed.toFixed(1)} s by the clock,`,
        `${each.toFixed(0)} µs a clause; ${links.later.length} links`,
      ].join(' ');
    });
  return [`lineage of clauses, ${language}`, ...rows];
}
