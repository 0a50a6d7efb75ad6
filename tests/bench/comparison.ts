import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedWords } from './changed-words.ts';
import { comparisonSpeed } from './comparison-speed.ts';
import type { Figure } from './figure.ts';
import { titlePairs } from './title-pairs.ts';

const ENGLISH = ['en', 'en_eosg', 'en_sc'];

/** What comparing two texts costs, and what aligning their paragraphs saves; the texts are in folders of `corpus`. */
export function comparison(corpus: string): { figures: Figure[]; remarks: string[] } {
  const folders = ENGLISH.map((name) => join(corpus, name)).filter((folder) => existsSync(folder));
  const pairs = titlePairs(folders);
  const remarks =
    pairs.length > 0
      ? changedWords(pairs)
      : [`changed words: not measured, there are no English texts in ${corpus}`];
  return { figures: comparisonSpeed(pairs), remarks };
}
