import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import type { Figure } from './figure.ts';
import { extraction, oneExpression } from './finders.ts';
import { inTurns } from './in-turns.ts';

const TEXT = join('data', 'sources', 'A-RES-78-16.es.txt');
/** Lengths of one document, in characters; each doubles the one before. */
const LENGTHS = [250_000, 500_000, 1_000_000, 2_000_000];

/**
 * How the time grows when one document doubles: the time for the longer one over that for the shorter one. Linear
 * growth is 2. The document has the masthead of a real one, and its paragraphs as often as it takes.
 */
export function extractionGrowth(): Figure[] {
  const [document] = extractDocuments({ name: TEXT, text: readFileSync(TEXT, 'utf8') });
  const masthead = document?.parts.find(({ kind }) => kind === 'opening')?.span.end ?? 0;
  const [head, body] = [document?.text.slice(0, masthead) ?? '', document?.text.slice(masthead) ?? ''];
  const texts = LENGTHS.map((length) => head + body.repeat(Math.round(length / body.length)));
  const seconds = inTurns(
    [extraction, oneExpression].flatMap(({ find }) => texts.map((text) => () => void find('long', text))),
  );
  const ratios = (first: number, step: number) =>
    (seconds[first + step] ?? []).map(
      (shorter, round) => (seconds[first + step + 1]?.[round] ?? NaN) / shorter,
    );
  return LENGTHS.slice(1).map((length, step) => ({
    what: `extraction, one document of ${length / 2e6} and of ${length / 1e6} million characters`,
    unit: 'times as long',
    values: ratios(0, step),
    aim: 'about 2: linear growth',
    references: [{ what: oneExpression.what, values: ratios(LENGTHS.length, step), aim: 'about 1' }],
  }));
}
