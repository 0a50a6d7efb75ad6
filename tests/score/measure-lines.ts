import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import { displaySymbol } from '../../src/model/document-symbol.ts';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

interface Line extends Readonly<Record<(typeof LANGUAGES)[number], string>> {
  readonly tokens_en: readonly string[];
  readonly present: Readonly<Record<string, readonly number[]>>;
}

export interface LineScore {
  readonly language: string;
  readonly found: number;
  readonly expected: number;
}

/** One sentence in six languages: which of the tokens of the English one come out of each. */
export function measureLines(corpus: string): LineScore[] {
  const rows = readFileSync(join(corpus, 'gold', 'six-language-lines.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const lines = rows.map((row) => JSON.parse(row) as Line);
  return LANGUAGES.map((language) => {
    let found = 0;
    let expected = 0;
    for (const line of lines) {
      const symbols = readSymbols(line[language]);
      line.tokens_en.forEach((token, row) => {
        if (!line.present[language]?.[row]) return;
        expected += 1;
        if (symbols.has(token)) found += 1;
      });
    }
    return { language, found, expected };
  });
}

function readSymbols(text: string): Set<string> {
  const targets = extractDocuments({ name: 'line', text }).flatMap(({ mentions }) => mentions);
  return new Set(targets.flatMap(({ citation: { target } }) => (target ? [displaySymbol(target)] : [])));
}
