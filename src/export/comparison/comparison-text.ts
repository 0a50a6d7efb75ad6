import { changeWords, placesOf, summaryWords, textName } from './comparison-words.ts';
import { markedWords } from './marked-words.ts';
import type { WrittenComparison, WrittenRow } from './written-comparison.ts';

const COLUMNS = 100;
const INDENT = '    ';
/** Of a copied clause its first words, in characters. */
const FIRST_WORDS = COLUMNS - INDENT.length - 1;

/** A comparison for a terminal: words removed are marked [-so-], words added {+so+}, as GNU wdiff marks them. */
export function comparisonText(comparison: WrittenComparison): string {
  const head = [`${textName(comparison.left)} → ${textName(comparison.right)}`, summaryWords(comparison)];
  const rows = comparison.rows.map((row) => [
    [placesOf(row), changeWords(row)].filter(Boolean).join('  '),
    ...bodyOf(row).flatMap(wrapped),
  ]);
  return `${[head, ...rows].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function bodyOf({ pair, runs, leftText, rightText }: WrittenRow): string[] {
  if (pair === null) return [leftText || '–', rightText || '–'];
  if (pair.change === 'copied')
    return [rightText.length > FIRST_WORDS ? `${rightText.slice(0, FIRST_WORDS)}…` : rightText];
  return [leftText === '' || rightText === '' ? leftText || rightText : markedWords(runs)];
}

function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length > COLUMNS && line !== INDENT) {
      lines.push(line.trimEnd());
      line = INDENT;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
