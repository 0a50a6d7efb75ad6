import type { RecallingDocument } from '../../model/recalling-document.ts';
import { percentOf } from './percent-of.ts';
import type { WrittenComparison, WrittenRow } from './written-comparison.ts';

/** A text as it is named in a comparison: "A/RES/74/29 (es, 2019-12-12)". */
export function textName({ id, language, date }: RecallingDocument): string {
  const facts = [language, date].filter((fact) => fact !== null);
  return facts.length === 0 ? id : `${id} (${facts.join(', ')})`;
}

/** What became of the clauses and words in all, as a sentence; that of language versions counts the paragraphs. */
export function summaryWords({ summary, rows }: WrittenComparison): string {
  if (summary === null) {
    const both = rows.filter(({ left, right }) => left.length > 0 && right.length > 0).length;
    return `${both} paragraphs in both versions, ${rows.length - both} in one alone; words are not compared`;
  }
  const { clauses, words } = summary;
  return (
    `${clauses.copied} copied, ${clauses.edited} edited, ${clauses.introduced} introduced, ${clauses.dropped} dropped, ` +
    `${clauses.replaced} replaced, ${clauses.moved} only moved, ${clauses.repunctuated} only repunctuated.\nWords: ${words.kept} kept, ${words.removed} removed, ${words.added} added.`
  );
}

/** Where a row stands: "pp3 → pp2", "pp7, pp9 → pp5", "pp1" for both, "– → op1". */
export function placesOf({ left, right }: WrittenRow): string {
  const [one, other] = [left.join(', ') || '–', right.join(', ') || '–'];
  return one === other ? one : `${one} → ${other}`;
}

/** What became of it: "edited (83 % of the words), renumbered, boilerplate"; empty for language versions. */
export function changeWords({ pair }: WrittenRow): string {
  if (pair === null) return '';
  const share = pair.change === 'edited' ? ` (${percentOf(pair.degree)} of the words)` : '';
  return [
    pair.change + share,
    ...(pair.repunctuated ? ['other punctuation or capitals'] : []),
    ...pair.moves,
    ...(pair.boilerplate ? ['boilerplate'] : []),
  ].join(', ');
}
