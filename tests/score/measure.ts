import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeSurroundings } from '../../scripts/node-surroundings.ts';
import { extractFile } from '../../src/extract/extract-file.ts';
import type { RecallingDocument } from '../../src/model/recalling-document.ts';
import { afterTheWord, anyNumber } from './baselines.ts';
import { mendGold, readGoldSlips } from './gold-slips.ts';
import type { ScoredDocument } from './breakdown.ts';
import type { ScoreSet } from './score-sets.ts';
import { countDocument, emptyTally, type Tally } from './tally.ts';

export interface Miss {
  readonly kind:
    | 'missed: undecided'
    | 'missed: not read as a citation'
    | 'missed: not in the text'
    | 'not in gold'
    | 'slip of the gold: it lacks what the text cites'
    | 'slip of the gold: it has what the text does not cite';
  readonly file: string;
  readonly symbol: string;
  /** The words around it. */
  readonly words: string;
}

export interface Measurement {
  readonly ours: Tally;
  /** The same against the gold without its known slips. */
  readonly withoutSlips: Tally;
  readonly anyNumber: Tally;
  readonly afterTheWord: Tally;
  readonly misses: readonly Miss[];
  /** Against the gold without its known slips. */
  readonly documents: readonly ScoredDocument[];
}

/** Compares the citations that we read with those the gold expects. */
export async function measure(corpus: string, { gold, inGold, baselines }: ScoreSet): Promise<Measurement> {
  const result = {
    ours: emptyTally(),
    withoutSlips: emptyTally(),
    anyNumber: emptyTally(),
    afterTheWord: emptyTally(),
  };
  const scored: ScoredDocument[] = [];
  const misses: Miss[] = [];
  const slips = readGoldSlips();
  for (const [file, expected] of gold(corpus)) {
    const path = join(corpus, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const documents = await extractFile({ name: basename(file), bytes }, nodeSurroundings);
    const reading = read(documents, inGold);
    const { cited, own } = reading;
    const mended = mendGold(expected, slips.get(file) ?? [], inGold);
    const found = new Set(cited.keys());
    countDocument(result.ours, found, expected);
    countDocument(result.withoutSlips, found, mended);
    scored.push({ symbol: documents[0]?.symbol ?? null, found, expected: mended });
    misses.push(...missesOf(file, reading, expected, mended));
    if (baselines) {
      const source = bytes.toString('utf8');
      const others = (symbols: Set<string>) => new Set([...symbols].filter((symbol) => !own.has(symbol)));
      countDocument(result.anyNumber, others(anyNumber(source)), expected);
      countDocument(result.afterTheWord, others(afterTheWord(source)), expected);
    }
  }
  return { ...result, misses, documents: scored };
}

function missesOf(
  file: string,
  { cited, undecided, text }: ReturnType<typeof read>,
  expected: ReadonlySet<string>,
  mended: ReadonlySet<string>,
): Miss[] {
  const misses: Miss[] = [];
  for (const [symbol, words] of cited) {
    if (expected.has(symbol)) continue;
    const kind = mended.has(symbol) ? 'slip of the gold: it lacks what the text cites' : 'not in gold';
    misses.push({ kind, file, symbol, words });
  }
  for (const symbol of new Set([...expected, ...mended])) {
    if (cited.has(symbol)) continue;
    const kind = 'slip of the gold: it has what the text does not cite';
    misses.push(
      mended.has(symbol) ? missed(file, symbol, undecided, text) : { kind, file, symbol, words: '' },
    );
  }
  return misses;
}

function read(documents: readonly RecallingDocument[], inGold: ScoreSet['inGold']) {
  const cited = new Map<string, string>();
  const undecided = new Set<string>();
  const own = new Set(documents.map(({ symbol }) => symbol && inGold(symbol)));
  for (const { text, mentions } of documents) {
    for (const { citation, span } of mentions) {
      for (const candidate of citation.candidates) undecided.add(inGold(candidate) ?? '');
      const symbol = citation.target && inGold(citation.target);
      if (symbol && !own.has(symbol)) cited.set(symbol, around(text, span.start, span.end));
    }
  }
  return { cited, undecided, own, text: documents.map(({ text }) => text).join('\n') };
}

function missed(file: string, symbol: string, undecided: Set<string>, text: string): Miss {
  const number = symbol.replace('A/RES/', '').replace(/\(.*/, '');
  const place = text.search(new RegExp(`(?<![\\d/])${number.replace('/', '\\s?/\\s?')}(?!\\d)`));
  if (undecided.has(symbol)) {
    return { kind: 'missed: undecided', file, symbol, words: place < 0 ? '' : around(text, place, place) };
  }
  if (place < 0) return { kind: 'missed: not in the text', file, symbol, words: '' };
  return { kind: 'missed: not read as a citation', file, symbol, words: around(text, place, place) };
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 90), end + 50).replace(/\s+/g, ' ');
}
