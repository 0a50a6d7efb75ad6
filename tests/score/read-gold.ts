import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Expected citations by file, from a table whose second column is the file and third the cited symbol. */
export function readGold(
  corpus: string,
  table: string,
  spelling: (symbol: string) => string = (symbol) => symbol,
): Map<string, Set<string>> {
  const gold = new Map<string, Set<string>>();
  const [, ...rows] = readFileSync(join(corpus, 'gold', table), 'utf8')
    .trim()
    .split('\n');
  for (const row of rows) {
    const [, file, cited] = row.split('\t');
    if (file === undefined || cited === undefined) continue;
    const known = gold.get(file);
    if (known) known.add(spelling(cited));
    else gold.set(file, new Set([spelling(cited)]));
  }
  return gold;
}

/** Gold stands at the level of numbers: `A/RES/43/78H` counts as `A/RES/43/78`. */
export function withoutLetters(symbol: string): string {
  return symbol
    .replace(/^(A\/RES\/(?:E?S-)?\d+\/\d+)[A-Z-]+$/, '$1')
    .replace(/^(A\/RES\/\d+)[A-Z-]+(?=\()/, '$1');
}
