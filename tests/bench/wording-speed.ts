import { foldText } from '../../src/lineage/clauses/folded-words.ts';
import { documentClauses } from '../../src/lineage/clauses/document-clauses.ts';
import { WordingCollector } from '../../src/lineage/wording/wording-collector.ts';
import { WordingIndex } from '../../src/lineage/wording/wording-index.ts';
import type { Figure } from './figure.ts';
import type { PublishedTexts } from './published-texts.ts';
import { searchSpeed } from './search-speed.ts';

const QUESTIONS = 200;

/**
 * Milliseconds to find a wording among all clauses of a language, beside `indexOf` over their folded text; and to search for
 * words as they are typed, beside a search library.
 */
export function wordingSpeed(texts: PublishedTexts, language: string): { figures: Figure[]; remark: string } {
  const collector = new WordingCollector();
  const counts = texts.index.documents.node.map(() => 0);
  for (const document of texts.inLanguage(language)) {
    const clauses = documentClauses(texts.read(document));
    counts[document] = clauses.length;
    collector.add(document, language, clauses);
  }
  const pieces = collector.publish(counts).files.map(({ piece }) => piece);
  const start = performance.now();
  const index = new WordingIndex(language);
  for (const piece of pieces) index.add(piece);
  const seconds = (performance.now() - start) / 1000;
  const all = pieces.flatMap((piece) => piece.texts);
  const folded = foldText(all.join('\n'));
  const asked = questions(all);
  const milliseconds = (ask: (words: string) => unknown) =>
    asked.map((words) => {
      const begun = performance.now();
      ask(words);
      return performance.now() - begun;
    });
  const values = milliseconds((words) => index.find(words));
  const references = [
    {
      what: 'indexOf in the folded text, exact only',
      values: milliseconds((words) => occurrences(folded, foldText(words))),
      aim: null,
    },
  ];
  const search = searchSpeed(index, all, asked);
  const slowest = {
    what: 'the slowest of them',
    unit: 'ms',
    values: [Math.max(...values)],
    aim: 'under 100',
    references: [],
  };
  return {
    figures: [
      {
        what: `find a wording, exact and near, ${language}, ${all.length} texts`,
        unit: 'ms',
        values,
        aim: 'under 100',
        references,
      },
      slowest,
      ...search.figures,
    ],
    remark: `${search.remark}\nindex of ${all.length} texts in ${language}: made in ${seconds.toFixed(1)} s from ${pieces.length} pieces`,
  };
}

function occurrences(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found += 1;
  return found;
}

/** Stretches of the clauses themselves, from three words to a whole paragraph, every other one with a strange word in it. */
function questions(texts: readonly string[]): string[] {
  return Array.from({ length: QUESTIONS }, (_, at) => {
    const words = texts[Math.floor(((at + 0.5) * texts.length) / QUESTIONS)]!.split(/\s+/);
    const stretch = at % 4 === 0 ? words.slice(0, 250) : words.slice(at % 7, (at % 7) + 3 + (at % 15));
    if (at % 2 === 1) stretch[stretch.length >> 1] = 'zzz';
    return stretch.join(' ');
  });
}
