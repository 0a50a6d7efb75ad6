import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement, Miss } from './measure.ts';

/** The misses of the last committed result, by set: `kind file symbol`, sorted. */
export type Baseline = Readonly<Record<string, readonly string[]>>;

const FILE = join(import.meta.dirname, 'baseline.json');

export function readBaseline(): Baseline {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Baseline) : {};
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 1)}\n`);
}

const WRONG = new Set<string>([
  'not in gold',
  'slip of the gold: it lacks what the text cites',
] satisfies Miss['kind'][]);

export function missLines({ misses }: Measurement): string[] {
  const group = (kind: string) => (WRONG.has(kind) ? 'wrong' : 'missed');
  return misses.map(({ kind, file, symbol }) => `${group(kind)} ${file} ${symbol}`).toSorted();
}

/** What a change gained and lost against the committed result. */
export function compareMisses(before: readonly string[], now: readonly string[]) {
  const [old, current] = [new Set(before), new Set(now)];
  return {
    gained: before.filter((line) => !current.has(line)),
    lost: now.filter((line) => !old.has(line)),
  };
}
